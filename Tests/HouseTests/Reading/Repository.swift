import Foundation

/// The files of this repository, as these tests read them.
enum Repository {
  /// A Swift file, by its path from the top.
  struct File: Sendable, CustomStringConvertible {
    let path: String
    let text: String

    /// The folder under `Sources/` it stands in.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var lineCount: Int { text.utf8.count { $0 == 0x0A } }
    var description: String { path }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names in a folder, those of dot-files included.
  static func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
  }

  /// All files under `folder` whose name ends in one of `endings`.
  static func files(_ folder: String, endings: [String] = ["swift"]) throws -> [File] {
    let paths =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? []
    return try paths.sorted()
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .map { File(path: "\(folder)/\($0)", text: try text("\(folder)/\($0)")) }
  }
}
