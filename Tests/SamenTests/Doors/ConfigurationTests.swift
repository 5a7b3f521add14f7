import Foundation
import Glibc
import Testing

@testable import samen

@Suite("The file in which the language was chosen") struct ConfigurationTests {
  private let shell: Shell
  private var path: String { "\(shell.folder.path)/.config/samen/config" }
  private var language: String? { Configuration.read(shell.variables).language?.rawValue }

  init() throws { shell = try Shell() }

  private func keep() { ConfigurationFile.keep("language", "fr", shell.variables) }

  @Test("a choice is found back, beside what else stands there")
  func kept() throws {
    keep()
    #expect(language == "fr")
    try Data("# x\nlater = ja\r\nlanguage=en".utf8).write(to: URL(filePath: path))
    #expect(language == "en")
    keep()
    #expect(ConfigurationFile.lines(shell.variables) == ["# x", "later = ja", "language = fr", ""])
  }

  @Test("a choice of each kind counts, and of two of one kind the last")
  func choices() throws {
    let chosen = Configuration([
      "theme = light", "  # a remark", "", "idle=off", "theme = contrast", "folder = ~/Nextcloud",
      "folder = /mnt/team", "language = en", "idle = 12",
    ])
    #expect(chosen.theme == .contrast)
    #expect(chosen.language == .en)
    #expect(chosen.idleMinutes == 12)
    #expect(chosen.folders == ["~/Nextcloud", "/mnt/team"])
    #expect(chosen.flaws == [])
  }

  @Test(
    "a line that cannot be followed is told of with its place, and the others count",
    arguments: [
      ("theme", "regel 2: er staat geen “=” in."),
      ("colour = red", "“colour” kent samen niet. Wat wel kan: language, theme, idle, folder."),
      ("theme = red", "bij “theme” kan staan: dark, light, contrast, noColour."),
      ("language = de", "bij “language” kan staan: nl, fr, en."),
      ("idle = 0", "een aantal minuten van 1 tot 240, of “off”."),
      ("idle = soon", "een aantal minuten"), ("folder = stick", "begint met / of ~/."),
    ])
  func flaws(line: String, why: String) throws {
    let chosen = Configuration(["language = fr", line, "", "what", "idle = 3"])
    #expect(chosen.language == .fr)
    #expect(chosen.idleMinutes == 3)
    #expect(chosen.flaws.map(\.line) == [2, 4])
    let sentences = ConfigurationSentences(words: Resources.words(.nl), path: "/c/samen/config")
    let said = try #require(sentences.summary(chosen.flaws))
    #expect(said.hasPrefix("/c/samen/config, regel 2: "))
    #expect(said.contains(why), "\(said)")
    #expect(said.hasSuffix("Er is nog 1 zo'n regel."))
    #expect(sentences.summary([]) == nil)
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
