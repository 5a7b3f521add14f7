import Domain
import Language
import Screen
import Testing
import Workbench

@Suite("The first run") struct FirstRunScreens {
  private func questions(_ size: Size, _ tongue: Tongue = .nl) throws -> FirstRun {
    FirstRun(
      words: Shelf.words(tongue), templates: [try Shelf.pilot()], today: World.noon.day, size: size)
  }

  @Test("asks what it must, at three sizes", arguments: PaneScreens.sizes)
  func screens(size: Size) throws {
    let rows = try questions(size).draw().rowsTrimmed()
    try GoldenScreen.check(rows, "first-run-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: [Tongue.fr, .en])
  func tongues(tongue: Tongue) throws {
    let rows = try questions(Size(columns: 80, rows: 24), tongue).draw().rowsTrimmed()
    try GoldenScreen.check(rows, "\(tongue.rawValue)-first-run-80x24")
  }

  @Test(
    "whoever joins colleagues is asked for their folder, and for no first day",
    arguments: PaneScreens.sizes)
  func joining(size: Size) throws {
    var run = try questions(size)
    for key in [Key(.tab), Key(.tab), Key(.tab), Key(.tab), Key(.left)] {
      _ = run.update(.key(key))
    }
    try GoldenScreen.check(run.draw().rowsTrimmed(), "first-run-join-\(size.columns)x\(size.rows)")
    _ = run.update(.key(Key(.up)))
    _ = run.update(.paste("Sociaal Huis"))
    _ = run.update(.key(Key(.up)))
    _ = run.update(.paste("Els"))
    for _ in 0..<3 { _ = run.update(.key(Key(.down))) }
    _ = run.update(.paste("~/Nextcloud"))
    guard case .answered(let answers) = run.update(.key(Key(.character("s"), control: true)))
    else {
      Issue.record("no answers")
      return
    }
    #expect(answers.joining == "~/Nextcloud")
    #expect(answers.organisation == "Sociaal Huis")
    #expect(answers.name == "Els" && answers.template == nil)
    run.refuse(folder: "Hier deelt nog niemand.")
    #expect(run.draw().rowsTrimmed().joined().contains("Hier deelt nog niemand."))
  }

  @Test("another language is spoken at once, and what was typed stays")
  func anotherLanguage() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    for key in [Key(.tab), Key(.tab), .character("W"), Key(.up), Key(.up)] {
      _ = run.update(.key(key))
    }
    guard case .speaks(let tongue) = run.update(.key(Key(.right))) else {
      Issue.record("the language did not change")
      return
    }
    run.words = Shelf.words(tongue)
    let screen = run.draw().rowsTrimmed().joined(separator: "\n")
    #expect(tongue == .fr)
    #expect(screen.contains("Bienvenue"))
    #expect(screen.contains("W"))
  }

  @Test("a name is needed, and a day that exists")
  func mistakes() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    let save = Key(.character("s"), control: true)
    guard case .goesOn = run.update(.key(save)) else {
      Issue.record("it went on without a name")
      return
    }
    #expect(run.draw().rowsTrimmed().joined().contains("Vul dit nog in"))
    _ = run.update(.paste("Walter"))
    for key in [Key(.down), Key(.down), Key(.right), Key(.down)] { _ = run.update(.key(key)) }
    for _ in 0..<10 { _ = run.update(.key(Key(.backspace))) }
    _ = run.update(.paste("31/02"))
    _ = run.update(.key(save))
    #expect(run.draw().rowsTrimmed().joined().contains("31/2 bestaat niet"))
  }

  @Test("the answers are handed over")
  func answers() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    for _ in 0..<2 { _ = run.update(.key(Key(.down))) }
    _ = run.update(.paste("Zoë Peeters"))
    guard case .answered(let answers) = run.update(.key(Key(.character("s"), control: true)))
    else {
      Issue.record("no answers")
      return
    }
    #expect(answers.user == "zoe")
    #expect(answers.name == "Zoë Peeters")
    // Nobody asked for sixteen sessions.
    #expect(answers.template == nil && answers.joining == nil && !answers.isExample)
  }

  @Test("a project is laid down by who chooses it, from the day that is asked then")
  func project() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    #expect(!run.draw().rowsTrimmed().joined().contains("Eerste dag"))
    for _ in 0..<2 { _ = run.update(.key(Key(.down))) }
    _ = run.update(.paste("Walter"))
    for key in [Key(.down), Key(.down), Key(.right)] { _ = run.update(.key(key)) }
    try GoldenScreen.check(run.draw().rowsTrimmed(), "first-run-project-80x24")
    guard case .answered(let answers) = run.update(.key(Key(.character("s"), control: true)))
    else {
      Issue.record("no answers")
      return
    }
    #expect(answers.template?.id == "mechelen-pilot")
    #expect(answers.start == World.noon.day)
  }

  @Test(
    "whoever begins with a list is asked where it is, and told what is wrong with it",
    arguments: PaneScreens.sizes)
  func list(size: Size) throws {
    var run = try questions(size)
    for _ in 0..<4 { _ = run.update(.key(Key(.down))) }
    for _ in 0..<3 { _ = run.update(.key(Key(.left))) }
    try GoldenScreen.check(run.draw().rowsTrimmed(), "first-run-list-\(size.columns)x\(size.rows)")
    _ = run.update(.key(Key(.up)))
    _ = run.update(.key(Key(.up)))
    _ = run.update(.paste("Nele"))
    for _ in 0..<3 { _ = run.update(.key(Key(.down))) }
    _ = run.update(.paste("~/lijst.csv"))
    guard case .answered(let answers) = run.update(.key(Key(.character("s"), control: true)))
    else {
      Issue.record("no answers")
      return
    }
    #expect(answers.sheet == "~/lijst.csv" && answers.name == "Nele")
    #expect(answers.template == nil && answers.joining == nil && !answers.isExample)
    run.refuse(sheet: "Dit bestand is leeg.")
    #expect(run.draw().rowsTrimmed().joined().contains("Dit bestand is leeg."))
  }

  @Test("a list to begin with is asked for in French and English", arguments: [Tongue.fr, .en])
  func listTongues(tongue: Tongue) throws {
    var run = try questions(Size(columns: 80, rows: 24), tongue)
    for _ in 0..<4 { _ = run.update(.key(Key(.down))) }
    for _ in 0..<3 { _ = run.update(.key(Key(.left))) }
    try GoldenScreen.check(
      run.draw().rowsTrimmed(), "\(tongue.rawValue)-first-run-list-80x24")
  }

  @Test("an example needs no name, and says that it goes away")
  func example() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    for _ in 0..<4 { _ = run.update(.key(Key(.down))) }
    for _ in 0..<2 { _ = run.update(.key(Key(.left))) }
    try GoldenScreen.check(run.draw().rowsTrimmed(), "first-run-example-80x24")
    guard case .answered(let answers) = run.update(.key(Key(.enter))) else {
      Issue.record("no answers")
      return
    }
    #expect(answers.isExample)
    run.tellExampleComes()
    #expect(run.draw().rowsTrimmed().joined().contains("het voorbeeld wordt gemaakt"))
  }

  @Test("Esc asks before what was typed is thrown away, and leaves at once where nothing was")
  func leaving() throws {
    var run = try questions(Size(columns: 80, rows: 24))
    guard case .left = run.update(.key(Key(.escape))) else {
      Issue.record("it stayed, with nothing to lose")
      return
    }
    for key in [Key(.tab), Key(.tab), .character("W"), Key(.escape)] {
      guard case .goesOn = run.update(.key(key)) else {
        Issue.record("it left with what was typed")
        return
      }
    }
    try GoldenScreen.check(run.draw().rowsTrimmed(), "first-run-leaving-80x24")
    // Esc once more harms nothing either.
    _ = run.update(.key(Key(.escape)))
    #expect(!run.draw().rowsTrimmed().joined().contains("Stoppen?"))
    _ = run.update(.key(Key(.escape)))
    guard case .left = run.update(.key(.character("s"))) else {
      Issue.record("it stayed after a clear answer")
      return
    }
  }
}
