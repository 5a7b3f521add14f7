import Foundation
import Screen
import Testing

/// Screens kept as text files beside these tests. With SAMEN_RECORD=1 they are written anew: look at
/// what changed before you keep it.
enum GoldenScreen {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")
  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["SAMEN_RECORD"] == "1"
  }

  /// Holds `rows` against the file `name`, and prints both where they differ.
  static func check(
    _ rows: [String], _ name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let shown = rows.joined(separator: "\n") + "\n"
    let file = folder.appending(path: name + ".txt")
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return try Data(shown.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    // Bytes, because == takes two spellings of the same letter for one.
    guard !kept.utf8.elementsEqual(shown.utf8) else { return }
    Issue.record("\(name) should be\n\(kept)but is\n\(shown)", sourceLocation: location)
  }

  /// A screen by what it shows.
  static func check(
    _ desk: Desk, _ name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    try check(desk.rows, name, location: location)
  }
}
