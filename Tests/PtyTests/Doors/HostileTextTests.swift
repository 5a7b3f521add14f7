import Testing

/// Text that would drive a terminal, in what is shown, printed and pasted.
struct HostileTextTests {
  /// A title, a cleared screen, a bell, an eight-bit control, a turn of direction.
  private static let evil =
    "Kwaad\u{1B}]0;weg\u{7}\u{1B}[2J\u{9B}31m\u{85}\u{202E}\u{2066}om\u{2028}\u{200B}"

  @Test func `nothing of it reaches the terminal, wherever it is shown`() throws {
    let sandbox = try Sandbox()
    try Script.samen(["init", "--station", "desk", "--user", "els"], in: sandbox).mustSucceed()
    for line in [
      ["person.registered", "of=p1", "name=\(Self.evil)", "phone=\(Self.evil)"],
      ["session.planned", "session=s1", "day=2021-05-11", "start=13:30", "theme=\(Self.evil)"],
      ["seat.taken", "of=p1", "session=s1"], ["goal.set", "of=p1", "text=\(Self.evil)"],
      ["partner.added", "partner=x1", "name=\(Self.evil)"], ["tip.given", "text=\(Self.evil)"],
    ] { try Script.samen(["record"] + line, in: sandbox).mustSucceed() }
    let walter = try Facilitator(in: sandbox)
    try walter.sees("Kwaad]0;weg[2J31m")
    // Ctrl-C closes what is open; Esc followed by a key would be Alt.
    let keys = [
      "\u{3}", "\t", "\t", "\t", "\t", "o", "o", "/kwaad", "\r", "m", "\u{3}", ":kwaad", "\u{3}",
      "?",
      "\u{3}", "b",
    ]
    for key in keys {
      walter.program.type(key)
      try walter.program.wait(for: "a frame after \(key.debugDescription)") { _ in true }
    }
    #expect(walter.program.driven == [])
    #expect(walter.program.look().bells == 0)
    walter.program.signal(15)
    #expect(try walter.program.waitForEnd() == .exited(0))
  }

  @Test(arguments: [
    ["log", "--json"], ["state"], ["list", "people", "--csv"], ["show", "p1", "--json"], ["log"],
  ])
  func `a command that prints for programs drives no terminal either`(command: [String]) throws {
    let sandbox = try Sandbox()
    try Script.samen(["init", "--station", "desk", "--user", "els"], in: sandbox).mustSucceed()
    try Script.samen(["record", "person.registered", "of=p1", "name=\(Self.evil)"], in: sandbox)
      .mustSucceed()
    let program = try PtyProgram(command, sandbox: sandbox)
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.screen().joined().contains("Kwaad"))
    #expect(program.driven == [])
    #expect(program.look().bells == 0)
  }

  @Test
  func `a megabyte pasted into a name is text, cut where a text ends, and keys work after it`()
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.goes(to: .sheet)
    let piece = "\(Self.evil) 李 e\u{301} q u d \u{1B}[200~ "
    walter.program.type("i")
    try walter.sees("Inschrijven")
    walter.program.paste(String(repeating: piece, count: (1 << 20) / piece.utf8.count))
    try walter.sees("Dit veld is vol")
    walter.program.type(Facilitator.save)
    try walter.program.wait(for: "saved") {
      Facilitator.saysSaved($0) || $0.rows.contains { $0.contains("Opgeslagen") }
    }
    #expect(walter.program.driven == [])
    let told = try Script.samen(["list", "people", "--json"], in: walter.sandbox)
    let stored =
      told.output.split(separator: "\"name\":\"").last?.split(separator: "\"").first ?? ""
    #expect(stored.utf8.count <= 32 * 1_024 && stored.utf8.count > 32 * 1_024 - 32)
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
  }

  @Test func `a paste that never ends is taken as it came, and an end marker inside ends it`()
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.goes(to: .sheet)
    walter.program.type("i")
    try walter.sees("Inschrijven")
    walter.program.type("\u{1B}[200~Zeynep")
    try walter.sees("Zeynep")
    // What follows the marker is typed: it goes into the same field, and does nothing else.
    walter.program.type("\u{1B}[200~ Kaya\u{1B}[201~ uit q\u{1B}[201~")
    try walter.sees("Zeynep Kaya uit q")
    walter.program.type(Facilitator.save)
    try walter.seesItSaved("the name") { $0.row(of: "Zeynep Kaya uit q") != nil }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func `noise on the line does not bring it down`(seed: UInt64)
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    var value = seed
    let noise = (0..<6_000).map { _ -> UInt8 in
      value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: value >> 33)
      // Neither the keys that end or suspend it, nor the q that does so.
      return [0x03, 0x1A, 0x71].contains(byte) ? 0x20 : byte
    }
    walter.program.send(noise)
    // The terminal is pulled to another size: it draws, so it lives.
    walter.program.resize(columns: 100, rows: 30)
    try walter.program.wait(for: "a frame") {
      $0.rows.count == 30 && $0.rows.contains { !$0.isEmpty }
    }
    walter.program.signal(15)
    #expect(try walter.program.waitForEnd() == .exited(0))
    let told = try Script.samen(["check"], in: walter.sandbox)
    #expect(told.ending == .exited(0))
  }
}
