import Domain
import Journal

/// Takes about a minute and a half.
enum Flips: Trial {
  static let name = "flips"
  static let promise =
    "Each bit of a journal of 200 lines flipped: no value is wrong, at most its line is missing, and that is told."

  static func run(_ effort: Effort) throws -> String {
    let figures = try Halves.sum { half in
      let journal = try SpoiltJournal(isRecorded: false)
      let ends = lineOfEachByte(journal)
      var figures = ["flips": 0, "missing": 0]
      for place in stride(from: half, to: journal.bytes.count, by: Halves.count) {
        for bit in 0..<8 {
          let missing = try flip(bit, at: place, in: journal, line: ends[place])
          figures["flips", default: 0] += 1
          figures["missing", default: 0] += missing
        }
        try journal.write([journal.bytes[place]], from: place)
      }
      return figures
    }
    return
      "\(figures["flips"] ?? 0) flips, \(figures["missing"] ?? 0) times a line was missing and told of"
  }

  private static func lineOfEachByte(_ journal: SpoiltJournal) -> [Int] {
    journal.lines.enumerated().flatMap { place, line in
      [Int](repeating: place + 1, count: line.count)
    }
  }

  private static func flip(
    _ bit: Int, at place: Int, in journal: SpoiltJournal, line: Int
  ) throws -> Int {
    try journal.write([journal.bytes[place] ^ 1 << UInt8(bit)], from: place)
    let verdict: Verdict
    do {
      verdict = try Verdict(journal, isChecked: bit == place / Halves.count % 8)
    } catch {
      throw TrialFailure("byte \(place) bit \(bit): \(error)")
    }
    guard verdict.missing.allSatisfy({ $0 == line }) else {
      throw TrialFailure("byte \(place) bit \(bit) cost the lines \(verdict.missing)")
    }
    return verdict.missing.count
  }
}
