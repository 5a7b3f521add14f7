/// Which line is which version. A log has no gaps once it is all here, so that a version takes the
/// four bytes of its place.
struct LineNumbers: Sendable {
  private struct Place: Hashable {
    let log: Int
    let sequence: Int
  }

  /// How far ahead of the last place of a log a line may be to be put among the others.
  private static let leap = 4096

  /// For each log the number of the line at each place plus one; 0 where there is none.
  private var lines: [[UInt32]] = []
  /// Lines beside others at one place, and lines far beyond all others.
  private var beside: [Place: [Int]] = [:]

  /// All lines held at a place.
  func lines(log: Int, at sequence: Int) -> [Int] {
    let first = first(log, sequence).map { [$0] } ?? []
    return beside.isEmpty ? first : first + (beside[Place(log: log, sequence: sequence)] ?? [])
  }

  /// The first line that came to a place.
  @inline(__always)
  private func first(_ log: Int, _ sequence: Int) -> Int? {
    guard log < lines.count, sequence > 0, sequence <= lines[log].count else { return nil }
    let line = lines[log][sequence - 1]
    return line == 0 ? nil : Int(line) - 1
  }

  /// The line at a place with a checksum; nil where it is not held.
  func find(log: Int, at sequence: Int, _ checksum: UInt32, in held: PackedLines) -> Int? {
    if let first = first(log, sequence), held[row: first].checksum == checksum { return first }
    if beside.isEmpty { return nil }
    return beside[Place(log: log, sequence: sequence)]?.first {
      held[row: $0].checksum == checksum
    }
  }

  /// Puts in a line of which the version is not held yet.
  mutating func insert(_ line: Int, log: Int, at sequence: Int) {
    while lines.count <= log { lines.append([]) }
    let count = lines[log].count
    guard sequence > 0, sequence <= count + LineNumbers.leap,
      sequence > count || lines[log][sequence - 1] == 0
    else {
      beside[Place(log: log, sequence: sequence), default: []].append(line)
      return
    }
    while lines[log].count < sequence { lines[log].append(0) }
    lines[log][sequence - 1] = UInt32(line) + 1
  }
}
