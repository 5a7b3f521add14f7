import Foundation
import Testing

/// Papers by keyboard, with a browser that notes what it was given, or none.
struct PaperTests {
  @Test func `p opens the sign-in sheet in the browser of the desktop, and the screen stays whole`()
    throws
  {
    let sandbox = try Sandbox()
    let opened = try FakeBrowser("xdg-open", in: sandbox)
    let walter = try Facilitator(
      in: sandbox, environment: ["PATH": opened.path, "DISPLAY": ":9"])
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    try walter.goes(to: .calendar)
    let before = walter.picture
    walter.program.type("p")
    try walter.sees("Welk papier?")
    walter.program.press(.enter)
    try walter.sees("Aanwezigheidslijst gemaakt en geopend")
    let file = try opened.file()
    let sheet = try String(contentsOfFile: file, encoding: .utf8)
    #expect(sheet.contains("Marissa Vos"))
    #expect(sheet.contains("Sessie 1/16 · Ontdek je talenten"))
    // What the browser said went nowhere, and it had no terminal to say it to.
    walter.program.type("t")
    try walter.program.wait(forNo: "gemaakt en geopend")
    #expect(walter.picture == before)
  }

  @Test func `without a desktop it says where the paper lies, and starts nothing`() throws {
    let sandbox = try Sandbox()
    let opened = try FakeBrowser("xdg-open", in: sandbox)
    let walter = try Facilitator(in: sandbox, environment: ["PATH": opened.path])
    try walter.beginsProject()
    try walter.goes(to: .calendar)
    walter.program.type("p")
    try walter.sees("Welk papier?")
    walter.program.press(.enter)
    try walter.sees("Open dit bestand in een browser")
    #expect(try walter.papers() == ["attendance-mechelen-pilot-20210511.w-20210511.html"])
    #expect(!opened.wasStarted)
  }

  @Test func `a person's papers are chosen from a list, each by its own key strokes`() throws {
    let sandbox = try Sandbox()
    let opened = try FakeBrowser("firefox", in: sandbox)
    let walter = try Facilitator(
      in: sandbox, environment: ["PATH": opened.path, "BROWSER": "firefox %s:lynx"])
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    try walter.marksPresent("Marissa Vos")
    try walter.looksUp("Marissa Vos")
    for (place, paper) in ["Toestemming", "Attest van deelname", "Uitnodiging"].enumerated() {
      walter.program.type("p")
      try walter.sees("Welk papier?")
      for _ in 0..<place { walter.program.press(.down) }
      walter.program.press(.enter)
      try walter.sees("\(paper) gemaakt en geopend")
      #expect(try opened.file().contains("/papers/"))
      opened.forget()
    }
    #expect(
      try walter.papers().map { $0.prefix { $0 != "-" } } == ["attest", "consent", "invitation"])
  }

  @Test func `the picture of figures becomes a page that is opened`() throws {
    let sandbox = try Sandbox()
    let opened = try FakeBrowser("firefox", in: sandbox)
    let walter = try Facilitator(
      in: sandbox, environment: ["PATH": opened.path, "BROWSER": "firefox"])
    try walter.beginsProject()
    walter.program.type("F")
    try walter.sees("Cijfers in beeld")
    walter.program.type("p")
    try walter.sees("Je vindt ze ook hier")
    #expect(try opened.file().contains("/papers/report-attendance-"))
    #expect(try walter.papers().count == 1)
  }

  @Test func `a window that only reads along makes papers too`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    let other = try Facilitator(in: walter.sandbox)
    try other.sees("Een ander venster van samen heeft deze werkruimte open")
    try other.showsEverything()
    other.program.type("p")
    try other.sees("Welk papier?")
    other.program.press(.enter)
    try other.sees("Open dit bestand in een browser")
    #expect(try other.papers().count == 1)
  }

  @Test func `on a day without a session it is the sheet for outreach`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.goes(to: .calendar)
    walter.program.press(.left)
    try walter.sees("Kies links een dag met een sessie")
    walter.program.type("p")
    try walter.sees("Welk papier?")
    walter.program.press(.enter)
    try walter.sees("Veldblad gemaakt")
    #expect(try walter.papers() == ["field-mechelen-pilot-20210511.html"])
  }
}

extension Facilitator {
  /// The names of the papers that lie in the private folder.
  fileprivate func papers() throws -> [String] {
    let folder = "\(sandbox.path)/state/samen/samen/papers"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

/// A browser that notes which file it was given, says a lot, and goes on running.
private struct FakeBrowser {
  /// PATH with it in front.
  let path: String
  private let note: String

  init(_ name: String, in sandbox: Sandbox) throws {
    let folder = "\(sandbox.path)/bin"
    note = "\(sandbox.path)/opened"
    path = "\(folder):/usr/bin:/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      echo KNOEI; echo KNOEI >&2; (echo KNOEI >/dev/tty) 2>/dev/null
      echo "$1" >\(note).new && mv \(note).new \(note)
      sleep 5

      """
    let file = "\(folder)/\(name)"
    try Data(script.utf8).write(to: URL(filePath: file))
    chmod(file, 0o755)
  }

  var wasStarted: Bool { FileManager.default.fileExists(atPath: note) }

  func forget() { try? FileManager.default.removeItem(atPath: note) }

  /// Waits for the file it was given.
  func file() throws -> String {
    for _ in 0..<Int(PtyProgram.patience * 50) where !wasStarted { usleep(20_000) }
    return try String(contentsOfFile: note, encoding: .utf8).trimmingCharacters(in: .newlines)
  }
}
