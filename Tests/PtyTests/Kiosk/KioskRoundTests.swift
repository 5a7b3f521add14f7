import Testing

/// The laptop goes round a room: it is hit with everything, and gives nothing away.
struct KioskRoundTests {
  private static let people = ["Zeynep Yılmaz", "Aida Haddad"]

  @Test func `three thousand keys, pastes and clicks stay in the survey, and only Walter gets out`()
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    for name in Self.people { try walter.signsUp(name) }
    walter.program.type("K")
    try walter.sees("De laptop gaat rond")
    try walter.sees("“walter”")
    walter.program.press(.enter)
    try isInSurvey(walter)
    var random = Dice(seed: 2021)
    for _ in 1...30 {
      hammer(walter.program, with: &random)
      try isInSurvey(walter)
    }
    try answers("1", ["5", "4", "(", "'"], walter)
    try answers("4", ["1", "1", "2", "3"], walter)
    try leaves(walter)
    try walter.closesSession()
    try isKept(by: walter)
  }

  @Test(arguments: [LeavingTests.Way.terminated, .hungUp])
  func `a signal closes it in good order, and what was answered is found back`(
    way: LeavingTests.Way
  ) throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    walter.program.type("K")
    try walter.sees("De laptop gaat rond")
    walter.program.press(.enter)
    try isInSurvey(walter)
    try answers("2", ["5", "4", "3", "2"], walter)
    way.happen(to: walter.program)
    #expect(try walter.program.waitForEnd() == .exited(0))
    #expect(walter.program.notRestored == [])
    try walter.pullsThePlug()
    try walter.sees("1 bevraging wacht")
  }

  /// The screen of languages or of a question, or thanks, and no name of anyone.
  private func isInSurvey(_ walter: Facilitator) throws {
    try walter.program.wait(for: "the survey, and no name") { screen in
      let all = screen.rows.joined(separator: "\n")
      let isSurvey = ["Українська", "╮   ╭", "Voor de begeleider"].contains { all.contains($0) }
      let names = ["Zeynep", "Yılmaz", "Aida", "Haddad", "Walter", "walter", "Kalender"]
      return isSurvey && !names.contains { all.contains($0) }
    }
  }

  /// A hundred things hands can do, as they come.
  private func hammer(_ program: PtyProgram, with random: inout Dice) {
    let keys: [Keystroke] = [
      .enter, .tab, .shiftTab, .backspace, .delete, .up, .down, .right, .left, .home, .end,
      .pageUp, .pageDown, .controlC, .controlL, .controlZ,
    ]
    for _ in 1...100 {
      switch random.next(10) {
      case 0: program.paste("walter\nq\nS")
      case 1: program.click(column: random.next(80), row: random.next(24))
      case 2, 3, 4: program.press(keys[random.next(keys.count)])
      case 5: program.send([UInt8(random.next(31) + 1)].filter { $0 != 0x1B })
      default: program.type(String(Self.letters[random.next(Self.letters.count)]))
      }
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvxyzSKDLU123456789!?:/+=&é\"'(§è ")

  /// Chooses a language and gives four answers, whatever was on the screen before.
  private func answers(_ language: String, _ answers: [String], _ walter: Facilitator) throws {
    try goesToLanguages(walter)
    walter.program.type(language)
    try walter.program.wait(for: "a question") { screen in
      screen.rows.contains { $0.contains("╮   ╭") }
    }
    for answer in answers { walter.program.type(answer) }
    try walter.program.wait(for: "thanks") { screen in
      screen.rows.contains { $0.contains("Dank je wel!") || $0.contains("Merci !") }
        || screen.rows.contains { $0.contains("Teşekkürler!") }
    }
  }

  private func goesToLanguages(_ walter: Facilitator) throws {
    while !walter.program.screen().contains(where: { $0.contains("Українська") }) {
      let before = walter.program.screen()
      let isThanks =
        before.contains { $0.contains("Enter: ") || $0.contains("Entrée : ") }
        || before.contains { $0.contains("Intro: ") }
      walter.program.press(isThanks ? .enter : .escape)
      try walter.program.wait(for: "another screen") { $0.rows != before }
    }
  }

  private func leaves(_ walter: Facilitator) throws {
    try goesToLanguages(walter)
    walter.program.press(.escape)
    try walter.sees("Voor de begeleider")
    walter.program.type("walter\r")
    try walter.sees("De laptop is terug")
    try walter.sees("Kalender")
  }

  /// The sheets are in the journal, at noon, about nobody.
  private func isKept(by walter: Facilitator) throws {
    let told = try Script.samen(["report", "survey", "--format", "csv"], in: walter.sandbox)
    try told.mustSucceed()
    let log = try Script.samen(["log"], in: walter.sandbox)
    try log.mustSucceed()
    let sheets = log.output.split(separator: "\n").filter { $0.contains("bevraging") }
    #expect(sheets.count >= 2, "\(log.output)")
    #expect(!sheets.contains { line in Self.people.contains { line.contains($0) } })
  }
}

/// The same throws each time (a linear congruential generator).
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
