import Foundation
import Glibc
import Testing

@testable import Journal
@testable import samen

@Suite("The doctor", .serialized) struct DoctorTests {
  private let shell: Shell

  init() throws {
    shell = try Pilot.shell()
    shell.variables.merge(["TERM": "xterm-256color", "LANG": "C.UTF-8"]) { $1 }
  }

  private var workspace: String { "\(shell.folder.path)/data/samen/samen" }

  /// What it says of each thing, and how it ended.
  private func look() throws -> (said: [Said], status: CommandStatus) {
    let result = shell.samen("doctor", "--json")
    #expect(result.errors.isEmpty)
    return (try JSONDecoder().decode([Said].self, from: Data(result.outputBytes)), result.status)
  }

  private struct Said: Decodable {
    let about: String
    let level: String
    let message: String
  }

  private func said(_ about: String) throws -> Said {
    try #require(try look().said.first { $0.about == about })
  }

  @Test("without a workspace it looks at all else, and says how to begin")
  func withoutWorkspace() throws {
    let empty = try Shell()
    empty.variables["TERM"] = "xterm-256color"
    let result = empty.samen("doctor")
    #expect(
      result.output.contains(
        "let op · werkruimte: er is er nog geen in \(empty.folder.path)/data/samen/samen. "
          + "Typ samen om te beginnen.\n"))
    for about in ["in orde · terminal: xterm-256color.", "· versleuteling: ", "· klok: "] {
      #expect(result.output.contains(about))
    }
    #expect(result.status != .cannotReadOrWrite)
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty.folder.path) == [])
  }

  @Test("it writes nothing")
  func writesNothing() throws {
    func picture() throws -> [String: Date?] {
      var found: [String: Date?] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: shell.folder.path) {
        let path = "\(shell.folder.path)/\(name)"
        found[name] =
          try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      }
      return found
    }
    let before = try picture()
    _ = try look()
    #expect(try picture() == before)
  }

  @Test("its status is 1 where something is not good, and 0 where there is only to mind")
  func status() throws {
    let (said, status) = try look()
    #expect((status == .refused) == said.contains { $0.level == "bad" })
    chmod("\(workspace)/log", 0o755)
    #expect(try look().status == .refused)
  }

  @Test("what others on the laptop can get at is named, with how to close it")
  func rights() throws {
    #expect(try said("rights").level == "fine")
    chmod("\(workspace)/drafts", 0o750)
    let rights = try said("rights")
    #expect(rights.level == "bad")
    #expect(
      rights.message
        == "anderen op deze laptop kunnen aan \(workspace)/drafts. "
        + "Doe het dicht met: chmod -R go= \(workspace)")
  }

  @Test("a damaged line is told, and what mends it")
  func damage() throws {
    #expect(try said("journal").message.hasSuffix("regels, allemaal heel."))
    let name = try #require(try shell.journal().keys.first)
    let file = URL(filePath: "\(workspace)/log/\(name)")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    lines[4] = Substring(lines[4].replacing("\"name\"", with: "\"nome\"", maxReplacements: 1))
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let journal = try said("journal")
    #expect(journal.level == "bad")
    #expect(journal.message.contains("‘samen repair’"))
  }

  @Test("a workspace that cannot be read ends with 3, and the rest is looked at all the same")
  func unreadable() throws {
    try Data("{".utf8).write(to: URL(filePath: "\(workspace)/workspace.json"))
    let (said, status) = try look()
    #expect(status == .cannotReadOrWrite)
    #expect(said.first { $0.about == "workspace" }?.level == "bad")
    #expect(said.contains { $0.about == "encryption" })
    #expect(said.last?.about == "versions")
  }

  @Test("of several workspaces it asks for one")
  func several() throws {
    try FileManager.default.copyItem(atPath: workspace, toPath: "\(workspace)2")
    let (all, status) = try look()
    let told = try #require(all.first { $0.about == "workspace" })
    #expect(told.level == "mind" && told.message.contains("samen, samen2"))
    #expect(status != .cannotReadOrWrite)
    let named = shell.samen("doctor", "--workspace", workspace)
    #expect(named.output.contains("in orde · werkruimte: \(workspace)."))
  }

  @Test("who has it open to write is named")
  func lock() throws {
    #expect(try said("lock").message.hasPrefix("geen;"))
    let location = WorkspaceLocation(
      folder: workspace, stateRoot: "\(shell.folder.path)/state/samen", stateName: "samen")
    var source = SystemRandomNumberGenerator()
    let opening = try Journal.open(location, using: &source)
    #expect(try said("lock").message.contains("(proces \(getpid()))"))
    opening.journal.close()
  }

  @Test("a clock that runs backwards is told, and so is one that is pinned")
  func clock() throws {
    #expect(try said("clock").message.contains("SAMEN_NOW"))
    shell.variables["SAMEN_NOW"] = "2021-05-03T10:00:00+02:00"
    let clocks = try look().said.filter { $0.about == "clock" }
    #expect(clocks.map(\.level) == ["mind", "mind"])
    #expect(clocks.last?.message.hasPrefix("Klok nakijken: deze laptop schreef iets op") ?? false)
  }

  @Test("a folder to share in is told of: shared long ago, away, or emptied")
  func sharing() throws {
    #expect(try said("sharing").level == "fine")
    let stick = "\(shell.folder.path)/stick"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    shell.samen("sync", stick, "--unsealed")
    let folders = try look().said.filter { $0.about == "sharing" }
    #expect(folders.map(\.level) == ["fine", "mind"])
    #expect(folders.first?.message == "\(stick): laatst op 04/05/2021 10:00.")
    #expect(folders.last?.message.contains("leesbaar") ?? false)
    shell.variables["SAMEN_NOW"] = "2021-06-08T10:00:00+02:00"
    #expect(try said("sharing").message.contains("al 35 dagen niet gedeeld"))
    for name in try FileManager.default.contentsOfDirectory(atPath: stick) {
      try FileManager.default.removeItem(atPath: "\(stick)/\(name)")
    }
    #expect(try said("sharing").level == "bad")
    try FileManager.default.removeItem(atPath: stick)
    #expect(
      try said("sharing").message == "\(stick): is er nu niet. Steek de stick in, of maak "
        + "de map bereikbaar.")
  }

  @Test("age and a browser that are not there are told, with how to come by them")
  func programs() throws {
    shell.variables["PATH"] = "/nowhere"
    #expect(try said("age").level == "mind")
    #expect(try said("age").message.contains("sudo apt-get install age"))
    #expect(try said("printing").level == "mind")
    shell.variables["BROWSER"] = "/bin/sh -c"
    #expect(try said("printing").message == "gaan open met sh.")
  }

  @Test(
    "a terminal on which the screen cannot open is not good",
    arguments: [
      ("", "TERM is leeg"), ("frob", "‘frob’ (TERM) is hier niet bekend"),
      ("dumb", "op ‘dumb’ (TERM) kan de cursor niet bewegen"),
    ])
  func terminal(name: String, words: String) throws {
    shell.variables["TERM"] = name
    let terminal = try said("terminal")
    #expect(terminal.level == "bad")
    #expect(terminal.message.contains(words))
  }

  @Test("a locale that is not there and a language nobody knows are to be minded")
  func choices() throws {
    #expect(try said("locale").level == "fine")
    shell.variables["LC_ALL"] = "xx_YY.UTF-8"
    #expect(try said("locale").message.contains("dpkg-reconfigure locales"))
    #expect(try said("language").message == "Nederlands, gevraagd met SAMEN_LANG.")
    shell.variables["SAMEN_LANG"] = "de"
    #expect(try said("language").level == "mind")
    shell.variables["SAMEN_LANG"] = nil
    #expect(try said("language").message == "Nederlands, omdat niets anders gekozen is.")
  }

  @Test("every word is there in each language", arguments: ["nl", "fr", "en"])
  func words(language: String) throws {
    shell.variables["SAMEN_LANG"] = language
    let text = shell.samen("doctor").output
    #expect(text.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil)
  }
}
