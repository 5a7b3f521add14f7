import Foundation
import Journal
import Language
import Terminal
import Testing
import Workbench

@testable import samen

@Suite("A text goes to another program and comes back") struct WriterTests {
  private let shell: Shell
  private let files: NoteFiles

  init() throws {
    shell = try Shell()
    #expect(shell.samen("init", "--station", "desk", "--user", "walter").status == .done)
    let location = WorkspaceLocation(
      folder: "\(shell.folder.path)/data/samen/samen",
      stateRoot: "\(shell.folder.path)/state/samen",
      stateName: "samen")
    var source = SystemRandomNumberGenerator()
    let journal = try Journal.open(location, mode: .read, using: &source).journal
    files = NoteFiles(of: journal.workspace, at: location)
  }

  private var left: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: files.path)) ?? []
  }

  /// Has `edit` play the editor; it is given the path of the file.
  private func write(
    _ text: String, with variables: [String: String] = ["EDITOR": "nano -w"],
    _ edit: @escaping (String) throws -> ChildEnd
  ) -> WritingOutcome {
    let words = Resources.words(.nl)
    let writer = Writer(
      files: files, editor: Editor(variables: variables),
      cause: { JournalSentences(words: words).cause($0) },
      run: { (words: [String]) throws(TerminalError) in
        do { return try edit(opened(words)) } catch { throw .childNotStarted(ENOENT) }
      })
    return writer.write(text)
  }

  /// The path among the words a shell is started with.
  private func opened(_ words: [String]) -> String {
    #expect(words.prefix(3) == ["/bin/sh", "-c", "nano -w \"$1\""])
    return words.last ?? ""
  }

  @Test("what was saved comes back, and nothing stays on disk")
  func saved() throws {
    let outcome = write("Zeynep\nwil werk") { path in
      let before = try String(contentsOfFile: path, encoding: .utf8)
      #expect(before == "Zeynep\nwil werk\n")
      try "Yılmaz\nwil werk\n".write(toFile: path, atomically: true, encoding: .utf8)
      return .exited(0)
    }
    #expect(outcome == .text("Yılmaz\nwil werk"))
    #expect(left == [])
  }

  @Test("an empty text begins with an empty file")
  func empty() throws {
    let outcome = write("") { path in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.isEmpty)
      return .exited(0)
    }
    #expect(outcome == .text(""))
  }

  @Test("only the last end of a line is the editor’s", arguments: ["a", "a\n", "a\n\n", "\n"])
  func lastLine(text: String) { #expect(write(text) { _ in .exited(0) } == .text(text)) }

  @Test("bytes that are no text come back as signs that say so")
  func noText() throws {
    let outcome = write("een") { path in
      try Data([0x61, 0xFF, 0x62, 0x0D, 0x0A]).write(to: URL(fileURLWithPath: path))
      return .exited(0)
    }
    #expect(outcome == .text("a\u{FFFD}b"))
  }

  @Test(
    "where it does not end well the text stays as it was",
    arguments: [
      (ChildEnd.exited(1), WritingOutcome.failed("nano")), (.killed(9), .failed("nano")),
      (.exited(127), .notStarted("nano")), (.exited(126), .notStarted("nano")),
    ])
  func failed(end: ChildEnd, outcome: WritingOutcome) throws {
    let came = write("een") { path in
      try "weg".write(toFile: path, atomically: true, encoding: .utf8)
      return end
    }
    #expect(came == outcome)
    #expect(left == [])
  }

  @Test("one that cannot be started at all is named")
  func notStarted() {
    let outcome = write("een") { _ in throw CancellationError() }
    #expect(outcome == .notStarted("nano"))
    #expect(left == [])
  }

  @Test("a file that is gone says why")
  func gone() throws {
    let outcome = write("een") { path in
      try FileManager.default.removeItem(atPath: path)
      return .exited(0)
    }
    guard case .notKept(let reason) = outcome else { return #expect(outcome == .noProgram) }
    #expect(!reason.isEmpty)
  }

  @Test("where nothing is found, nothing is laid on disk")
  func none() {
    #expect(
      write("een", with: ["PATH": "/nergens", "EDITOR": " "]) { _ in .exited(0) } == .noProgram)
    #expect(!FileManager.default.fileExists(atPath: files.path))
  }

  @Test("VISUAL comes before EDITOR, and both before what is found")
  func order() throws {
    #expect(Editor(variables: ["VISUAL": "micro", "EDITOR": "ed"])?.name == "micro")
    #expect(Editor(variables: ["VISUAL": "", "EDITOR": "/usr/bin/vim -u NONE"])?.name == "vim")
    let folder = shell.folder.appending(path: "bin").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["vi", "nano"] {
      #expect(
        FileManager.default.createFile(
          atPath: "\(folder)/\(name)", contents: nil, attributes: [.posixPermissions: 0o755]))
      #expect(Editor(variables: ["PATH": "/nergens:\(folder)"])?.name == name)
    }
  }
}
