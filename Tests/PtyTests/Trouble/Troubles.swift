import Foundation
import Glibc

/// What goes wrong under the program, and what lies on the disk afterwards.
extension Facilitator {
  /// The folder of the workspace.
  var workspace: String { "\(sandbox.path)/data/samen/samen" }
  /// The home folder.
  var home: String { "\(sandbox.path)/home" }

  /// The path of the shared log.
  func log() throws -> String {
    let folder = "\(workspace)/log"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return "\(folder)/" + (names.first { $0.hasSuffix(".s.jsonl") } ?? "")
  }

  /// Leaves less than a kilobyte to the log.
  func fillsTheDisk() throws {
    var facts = stat()
    stat(try log(), &facts)
    try opensAgain(withFilesUpTo: Int(facts.st_size) / 1024 + 1)
  }

  /// Frees the disk again, under the running program.
  func freesTheDisk() throws {
    let raising = try PtyProgram(
      ["--pid", "\(program.processID)", "--fsize=unlimited"], program: "/usr/bin/prlimit")
    guard try raising.waitForEnd() == .exited(0) else { throw HarnessError.system("prlimit", 0) }
  }

  /// Marks who is there until the disk is full, and says who was said to be saved, and who was not.
  func marksUntilItFails(_ names: [String]) throws -> (saved: [String], failed: String) {
    var saved: [String] = []
    for name in names {
      try chooses(name)
      program.type("a")
      try program.wait(for: "an answer to the mark of \(name)") { screen in
        screen.rows.contains { $0.contains("aanwezigheid van \(name)") }
      }
      if program.screen().contains(where: { $0.contains("┏ Niet opgeslagen") }) {
        return (saved, name)
      }
      saved.append(name)
    }
    throw NeverFailed()
  }

  struct NeverFailed: Error {}

  /// How often the journal says that someone was there, by name.
  func marks(in folder: String? = nil) throws -> [String: Int] {
    let place = folder.map { ["--workspace", $0] } ?? []
    let told = try Script.samen(place + ["log"], in: sandbox)
    try told.mustSucceed()
    var counts: [String: Int] = [:]
    for line in told.output.split(separator: "\n") {
      guard let start = line.range(of: "aanwezigheid van "), line.contains("aanwezig [")
      else { continue }
      counts[String(line[start.upperBound...].prefix { $0 != ":" }), default: 0] += 1
    }
    return counts
  }

  /// The files in the home folder that hold what could not be saved.
  func keptElsewhere() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home).sorted()
      .filter { $0.hasPrefix("samen-niet-bewaard-") }.map { "\(home)/\($0)" }
  }
}
