import Foundation
import Glibc
import Testing

@testable import samen

@Suite("The file in which the language was chosen") struct ConfigurationTests {
  private let shell: Shell
  private var path: String { "\(shell.folder.path)/.config/samen/config" }
  private var language: String? { Configuration.read(shell.variables)["language"] }

  init() throws { shell = try Shell() }

  private func keep() { Configuration.keep("language", "fr", shell.variables) }

  @Test("a choice is found back, beside what else stands there")
  func kept() throws {
    keep()
    #expect(language == "fr")
    try Data("# x\nlater = ja\r\nlanguage=en".utf8).write(to: URL(filePath: path))
    #expect(language == "en")
    keep()
    #expect(Configuration.read(shell.variables) == ["later": "ja", "language": "fr"])
  }

  /// Found by the doors check: with a pipe in its place every command waited for ever.
  @Test("a pipe, a folder, a device or a loop is no file, and is let be", .timeLimit(.minutes(1)))
  func strangers() throws {
    keep()
    let makes: [(String) -> Int32] = [
      { mkfifo($0, 0o600) }, { mkdir($0, 0o700) }, { symlink("/dev/zero", $0) },
      { symlink("config", $0) },
    ]
    for make in makes {
      try FileManager.default.removeItem(atPath: path)
      try #require(make(path) == 0)
      #expect(language == nil)
      #expect(shell.samen("templates").status == .done)
    }
    try FileManager.default.removeItem(atPath: path)
    try #require(mkfifo(path, 0o600) == 0)
    keep()
    #expect(language == nil)
  }

  @Test("what lies under the name of the new file is not written to", .timeLimit(.minutes(1)))
  func besides() throws {
    keep()
    let other = "\(shell.folder.path)/other"
    try Data("not ours".utf8).write(to: URL(filePath: other))
    try #require(symlink(other, path + ".new") == 0)
    keep()
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "not ours")
    try #require(mkfifo(path + ".new", 0o600) == 0)
    keep()
    #expect(language == "fr")
  }

  @Test(
    "whatever bytes it holds, the program goes on",
    arguments: [[0xFF, 0xFE, 0x00], [0x3D], [0x0A, 0x3D, 0x0D], [0xED, 0xA0, 0x80, 0x3D, 0x1B]])
  func bytes(bytes: [UInt8]) throws {
    keep()
    try Data(bytes + Array("\nlanguage = fr\n".utf8)).write(to: URL(filePath: path))
    #expect(language == "fr")
  }
}
