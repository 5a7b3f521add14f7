import Domain
import Journal

/// Takes about half a minute.
enum Cuts: Trial {
  static let name = "cuts"
  static let promise =
    "A journal of 200 lines cut at each byte keeps every whole line, and a second recovery changes nothing."

  static func run(_ effort: Effort) throws -> String {
    let figures = try Halves.sum { half in
      let journal = try SpoiltJournal(isRecorded: false)
      var cuts = 0
      for cut in stride(from: half, through: journal.bytes.count, by: Halves.count) {
        try recover(journal, cutAt: cut)
        cuts += 1
      }
      return ["cuts": cuts]
    }
    return "\(figures["cuts"] ?? 0) cuts, each recovered twice"
  }

  private static func recover(_ journal: SpoiltJournal, cutAt cut: Int) throws {
    let bytes = Array(journal.bytes[..<cut])
    try journal.put(bytes)
    let before = try journal.picture()
    let first = try journal.open(.write)
    guard Array(first.events) == whole(journal, cut), first.journal.identityChange == nil else {
      throw TrialFailure("cut at \(cut): \(first.events.count) lines are held")
    }
    let picture = try journal.picture()
    guard picture == expected(before, journal, cut) else {
      throw TrialFailure("cut at \(cut): the recovery did more, or less, than close the end")
    }
    let second = try journal.open(.write)
    guard Array(second.events) == Array(first.events), try journal.picture() == picture else {
      throw TrialFailure("cut at \(cut): the second recovery changed something")
    }
  }

  /// The lines that end before the cut; one that lacks only its newline counts.
  private static func whole(_ journal: SpoiltJournal, _ cut: Int) -> [Event] {
    var end = 0
    let ends = journal.lines.map { line in
      end += line.count
      return end
    }
    return Array(journal.events.prefix(ends.count { $0 - 1 <= cut }))
  }

  /// The files as they were, the end closed with a newline and what is torn kept aside.
  private static func expected(
    _ before: [String: [UInt8]], _ journal: SpoiltJournal, _ cut: Int
  ) -> [String: [UInt8]] {
    var files = before
    let bytes = journal.bytes[..<cut]
    guard let last = bytes.last, last != 0x0A else { return files }
    files["ws/log/\(journal.log.text).jsonl"] = bytes + [0x0A]
    let start = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if journal.bytes[cut] != 0x0A {
      files["ws/quarantine/\(journal.log.text).\(start).\(cut - start)"] = Array(bytes[start...])
    }
    return files
  }
}
