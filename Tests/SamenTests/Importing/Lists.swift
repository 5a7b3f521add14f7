import Foundation
import Testing

@testable import samen

extension Shell {
  /// A desk with nobody in it yet.
  static func desk(language: String = "nl") throws -> Shell {
    let shell = try Shell(language: language, now: "2026-11-23T10:00:00+01:00")
    #expect(shell.samen("init", "--station", "desk", "--user", "nele").status == .done)
    return shell
  }

  /// Lays a list down, and gives its path.
  func list(_ bytes: [UInt8], named name: String = "lijst.csv") throws -> String {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  func list(_ text: String, named name: String = "lijst.csv") throws -> String {
    try list(Array(text.utf8), named: name)
  }

  /// Takes in a list.
  @discardableResult
  func importing(_ text: String, _ options: String...) throws -> Result {
    run(["import", "people", try list(text)] + options)
  }

  /// Everyone who is known, with these fields of each, sorted.
  func people(_ fields: String...) throws -> [String] {
    let people = try #require(
      try JSONSerialization.jsonObject(with: Data(samen("list", "people", "--json").outputBytes))
        as? [[String: Any]])
    return people.map { person in
      (["name"] + fields).map { (person[$0] as? String) ?? "-" }.joined(separator: "|")
    }.sorted()
  }

  /// What was noted in confidence of the person of this name.
  func details(of name: String) throws -> [String] {
    let found = samen("find", name).output.split(separator: ":")[0]
    return samen("show", String(found)).lines
  }
}
