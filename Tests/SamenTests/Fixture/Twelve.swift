import Foundation
import Testing

@testable import samen

/// The year of twelve people in `twelve-people.jsonl`, where each of them is explained.
enum Twelve {
  /// The day on which the year is looked back at.
  static let now = "2026-11-23T10:00:00+01:00"

  /// Lines that are written at one moment.
  private struct Sitting {
    let now: String
    var lines: [String] = []
  }

  /// A workspace that holds the year, with the clock at `now`. It is a copy of one that was written
  /// once: what is recorded in it comes from a device of its own.
  static func shell(language: String = "nl") throws -> Shell {
    let shell = try Shell(language: language, now: now)
    for (path, bytes) in try written.get() {
      let file = shell.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    return shell
  }

  /// The files of the year, by path.
  private static let written = Result<[String: Data], any Error> {
    let shell = try writtenAnew()
    var files: [String: Data] = [:]
    for top in ["data", "state"] {
      let paths = FileManager.default.enumerator(atPath: "\(shell.folder.path)/\(top)")
      while let path = paths?.nextObject() as? String {
        let file = shell.folder.appending(path: "\(top)/\(path)")
        files["\(top)/\(path)"] = try? Data(contentsOf: file)
      }
    }
    return files
  }

  /// The workspace as it is written line by line, by the device it began on.
  static func writtenAnew() throws -> Shell {
    let sittings = try sittings()
    let shell = try Shell(now: sittings.first?.now ?? now)
    shell.samen("init", "--station", "desk", "--user", "els")
    for sitting in sittings {
      shell.variables["SAMEN_NOW"] = sitting.now
      let answers = shell.samen(
        "record", "-", feeding: sitting.lines.joined(separator: "\n"))
      let refused = answers.lines.filter { !$0.hasPrefix(#"{"ok":true,"#) }
      try #require(refused == [], "\(refused.first ?? answers.errors)")
      try #require(answers.lines.count == sitting.lines.count, "\(answers.errors)")
    }
    shell.variables["SAMEN_NOW"] = now
    return shell
  }

  private static func sittings() throws -> [Sitting] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "twelve-people.jsonl")
    var sittings: [Sitting] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      switch line.first {
      case "#": continue
      case "@": sittings.append(Sitting(now: String(line.dropFirst())))
      default: sittings[sittings.count - 1].lines.append(String(line))
      }
    }
    return sittings
  }
}
