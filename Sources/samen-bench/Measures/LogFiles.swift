import FoundationEssentials
import Glibc

/// The logs of a workspace, as plain files.
enum LogFiles {
  static func all(in workspace: String) -> [String] {
    let folder = "\(workspace)/log"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The log with the most bytes.
  static func largest(in workspace: String) -> String? {
    all(in: workspace).max { size($0) < size($1) }
  }

  /// How many newlines a file has, by looking at each of its bytes.
  static func lineCount(_ path: String) -> Int {
    guard let file = fopen(path, "re") else { return 0 }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var lines = 0
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return lines }
      for place in 0..<count where buffer[place] == 0x0A { lines += 1 }
    }
  }

  static func size(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
