/// Walter, who leads the workshop: does with keys what has to be done, and goes on when the screen
/// says that it is done.
final class Facilitator {
  /// The day of the first session of the Mechelen pilot, an hour and a half before it starts.
  static let tuesday = "2021-05-11T12:00:00+02:00"

  let sandbox: Sandbox
  private(set) var program: PtyProgram
  private let environment: [String: String?]

  /// Opens the program on an 80x24 screen; in the files of another run, where one is given.
  init(in sandbox: Sandbox? = nil, environment: [String: String?] = [:]) throws {
    let sandbox = try sandbox ?? Sandbox()
    self.sandbox = sandbox
    self.environment = environment.merging(["SAMEN_NOW": Self.tuesday]) { given, _ in given }
    program = try PtyProgram(environment: self.environment, sandbox: sandbox)
  }

  /// Closes the program, and opens it again so that no file may grow beyond so many kilobytes: it is
  /// told of that as of a disk that is full.
  func opensAgain(withFilesUpTo kilobytes: Int) throws {
    program.type("q")
    _ = try program.waitForEnd()
    program = try PtyProgram(
      ["-c", "ulimit -S -f \(kilobytes); exec \"$0\"", try BuiltProgram.path()],
      program: "/bin/bash", environment: environment, sandbox: sandbox)
    try goesToThePanes()
  }

  /// The laptop goes dead at once and is started again, on the same files. What is said at once is
  /// `read` before anything is struck.
  func pullsThePlug(_ read: () throws -> Void = {}) throws {
    program.kill()
    program = try PtyProgram(environment: environment, sandbox: sandbox)
    try read()
    try goesToThePanes()
  }

  // MARK: Looking

  /// Waits until `text` stands on the screen.
  func sees(_ text: String) throws {
    try program.wait(for: text)
    if text == "Kalender" { try showsEverything() }
  }

  /// At a workshop the screen is shielded from the start. Nobody looks on with Walter: he shows it.
  func showsEverything() throws {
    guard program.screen()[0].contains(Self.mark) else { return }
    program.type("S")
    try program.wait(forNo: Self.mark)
  }

  /// What the corner says of a shielded screen.
  static let mark = "Afgeschermd"

  /// Waits until the row of `name` on the sheet says `text`.
  func sees(_ text: String, beside name: String) throws {
    try program.wait(for: "“\(text)” beside \(name)") {
      Sheet($0).row(of: name)?.contains(text) ?? false
    }
  }

  /// Waits until the line above the keys says that what was done is on disk, and the screen is as
  /// `condition` wants it.
  func seesItSaved(_ what: String, where condition: (Sheet) -> Bool) throws {
    try program.wait(for: "“Opgeslagen”, and \(what)") { screen in
      Self.saysSaved(screen) && condition(Sheet(screen))
    }
  }

  static func saysSaved(_ screen: VirtualScreen) -> Bool {
    screen.rows.contains { $0.contains(" Opgeslagen: ") }
  }

  /// The screen without what was just said and which keys work, whatever pane has the focus.
  var picture: [String] {
    let thin: [Character: Character] = [
      "┏": "┌", "┓": "┐", "┗": "└", "┛": "┘", "━": "─",
    ]
    return program.screen().dropLast(2).map { row in
      String(row.replacing("┃", with: "│").map { thin[$0] ?? $0 })
    }
  }

  // MARK: Going about

  /// A workshop station opens at the door of today's session; from there Esc leads to the panes.
  func goesToThePanes() throws {
    try program.wait(for: "the door or the panes") {
      Self.isAtTheDoor($0) || $0.rows.contains { $0.contains("Kalender") }
    }
    if Self.isAtTheDoor(program.look()) { program.press(.escape) }
    try sees("Kalender")
  }

  static func isAtTheDoor(_ screen: VirtualScreen) -> Bool {
    ["┏ Aanmelden", "╔ Aanmelden"].contains { screen.rows[0].contains($0) }
  }

  /// Goes to a pane with Tab.
  func goes(to pane: Pane) throws {
    if Self.isAtTheDoor(program.look()) { try goesToThePanes() }
    for _ in Pane.allCases {
      let here = Pane(program.look())
      if here == pane { return }
      program.press(.tab)
      try program.wait(for: "another pane") { Pane($0) != here }
    }
    try program.wait(for: "\(pane)") { Pane($0) == pane }
  }

  /// Puts the cursor on the row of `name` on the sheet.
  func chooses(_ name: String) throws {
    try goes(to: .sheet)
    if isOn(name, program.look()) { return }
    program.press(.home)
    let place = Sheet(program.look()).place(of: name) ?? 0
    for _ in 0..<place { program.press(.down) }
    try program.wait(for: "the cursor on \(name)") { isOn(name, $0) }
  }

  private func isOn(_ name: String, _ screen: VirtualScreen) -> Bool {
    Pane(screen) == .sheet && Sheet(screen).row(screen.cursor.row).contains(name)
  }

  /// Fills in a form that `key` opens under `title`, and saves it.
  func fillsIn(_ title: String, after key: String, _ fill: () throws -> Void) throws {
    program.type(key)
    try program.wait(for: "the form “\(title)”") { Self.isOpen(title, in: $0) }
    try fill()
    program.type(Self.save)
    try program.wait(for: "no form") { !Self.isOpen(title, in: $0) }
  }

  /// Ctrl-S.
  static let save = "\u{13}"

  private static func isOpen(_ title: String, in screen: VirtualScreen) -> Bool {
    screen.rows.contains { row in
      ["┏ ", "╔ "].contains { row.contains($0) } && row.contains(title)
    }
  }
}
