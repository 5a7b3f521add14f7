import Foundation
import Testing

@testable import samen

/// Every row of the requirements, one text each in `Requirements/`: run with SAMEN_RECORD=1 to write
/// down anew what commands print and screens show. Claims are never recorded: they are written by hand.
@Suite("Rows of the requirements") struct RowTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Requirements")
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test("each row works, on the command line and on the screen", arguments: names)
  func row(name: String) throws {
    let file = RowTests.folder.appending(path: name)
    let kept = try String(contentsOf: file, encoding: .utf8)
    var transcript = Transcript(kept)
    let shell = try workspace(of: transcript)
    for index in transcript.blocks.indices {
      let block = transcript.blocks[index]
      let shown = try Doing(block, shell).shown
      check(block, shown, name)
      transcript.blocks[index].shown = shown
    }
    if ProcessInfo.processInfo.environment["SAMEN_RECORD"] == "1" {
      return try Data(transcript.text.utf8).write(to: file)
    }
    let isSame = kept.utf8.elementsEqual(transcript.text.utf8)
    #expect(isSame, "\(name) should be\n\(kept)\nbut is\n\(transcript.text)")
  }

  @Test("each row has commands, a screen and claims of its own", arguments: names)
  func isWhole(name: String) throws {
    let file = RowTests.folder.appending(path: name)
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    let commands = transcript.blocks.filter { $0.doing.hasPrefix("$") }
    let screens = transcript.blocks.filter { $0.doing.hasPrefix("@") }
    #expect(commands.contains { !$0.claims.isEmpty })
    #expect(screens.contains { !$0.claims.isEmpty })
  }

  @Test(
    "no row is forgotten",
    arguments: [("000", 11), ("001", 10), ("002", 12), ("003", 8), ("004", 9)])
  func allRows(seed: String, count: Int) {
    #expect(RowTests.names.filter { $0.hasPrefix(seed) }.count == count)
  }

  private func workspace(of transcript: Transcript) throws -> Shell {
    let language = transcript.setting("lang") ?? "nl"
    let words = (transcript.setting("workspace") ?? "twelve").split(separator: " ").map(String.init)
    let shell =
      words[0] == "twelve"
      ? try Twelve.shell(language: language)
      : try Shell(language: language, now: transcript.setting("now") ?? Twelve.now)
    if let now = transcript.setting("now") { shell.variables["SAMEN_NOW"] = now }
    if words[0] != "twelve" {
      var arguments = ["init", "--station", "desk", "--user", "els", "--name", "Els"]
      if words[0] == "new" { arguments += ["--template", words[1], "--start", words[2]] }
      try #require(shell.run(arguments).status == .done)
    }
    return shell
  }

  /// Holds what came out against the claims; the width of columns is not what they are about.
  private func check(_ block: Transcript.Block, _ shown: [String], _ name: String) {
    let text = plain(shown.joined(separator: " "))
    for claim in block.claims {
      if claim.hasPrefix("?! ") {
        #expect(
          !text.contains(plain(String(claim.dropFirst(3)))),
          "\(name): \(claim)\n\(shown.joined(separator: "\n"))")
      } else {
        #expect(
          text.contains(plain(String(claim.dropFirst(2)))),
          "\(name): \(claim)\n\(shown.joined(separator: "\n"))")
      }
    }
  }

  private func plain(_ text: String) -> String {
    text.split { $0.isWhitespace || "│┃".contains($0) }.joined(separator: " ")
  }
}
