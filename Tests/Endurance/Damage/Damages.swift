import Domain
import Journal

/// Takes about a minute.
enum Damages: Trial {
  static let name = "damage"
  static let promise =
    "Damages of every kind: no value is wrong, at most the damaged lines are missing, and those are told of."

  private static let times = 100_000
  /// Writing on after the damage takes longer than reading it; each so many times it is tried.
  private static let timesBetweenWriting = 25

  static func run(_ effort: Effort) throws -> String {
    let figures = try Halves.sum { half in
      let journal = try SpoiltJournal(isRecorded: true)
      let files = try journal.picture()
      var figures = ["missing": 0, "atEnd": 0, "written": 0]
      for number in stride(from: half, to: times, by: Halves.count) {
        var dice = Dice(seed: effort.seed &* 1_000_003 &+ UInt64(number))
        let damaged = Damage.done(to: journal.bytes, using: &dice)
        let verdict = try verdict(on: damaged, journal, number)
        figures["missing", default: 0] += verdict.missing.count
        figures["atEnd", default: 0] += verdict.missingAtEnd
        if number / Halves.count % timesBetweenWriting == 0 {
          try writeOn(journal, verdict, number)
          try journal.restore(files)
          figures["written", default: 0] += 1
        }
      }
      return figures
    }
    return """
      \(times) damages, \(figures["missing"] ?? 0) lines missing and told of, \
      \(figures["atEnd"] ?? 0) of them as the log being shorter than it was; \
      \(figures["written"] ?? 0) times written on after it
      """
  }

  private static func verdict(
    on damaged: [UInt8], _ journal: SpoiltJournal, _ number: Int
  ) throws -> Verdict {
    try journal.put(damaged)
    let verdict: Verdict
    do {
      verdict = try Verdict(journal, isChecked: number / Halves.count % 8 == 0)
    } catch {
      throw TrialFailure("damage \(number): \(error)")
    }
    let whole = verdict.missing.isEmpty ? [] : Self.whole(in: damaged, of: journal)
    if let sequence = verdict.missing.first(where: whole.contains) {
      throw TrialFailure("damage \(number) cost line \(sequence), which is whole")
    }
    return verdict
  }

  /// The lines that stand in `bytes` unspoilt, newline included, wherever that is.
  private static func whole(in bytes: [UInt8], of journal: SpoiltJournal) -> Set<Int> {
    var found: Set<Int> = []
    for end in bytes.indices where bytes[end] == 0x0A && end > SpoiltJournal.lineEnd {
      let tail = bytes[(end + 1 - SpoiltJournal.lineEnd)...end]
      guard let sequence = journal.sequences[tail] else { continue }
      if bytes[...end].reversed().starts(with: journal.lines[sequence - 1].reversed()) {
        found.insert(sequence)
      }
    }
    return found
  }

  /// What could be read before must be there still after a line was written behind the damage.
  private static func writeOn(_ journal: SpoiltJournal, _ verdict: Verdict, _ number: Int) throws {
    let written = try journal.openAndWrite()
    let held = Set(try journal.open(.read).events)
    let lost = Set(verdict.missing)
    let kept = journal.events.filter { !lost.contains($0.version.sequence) }
    guard held.isSuperset(of: kept), held.isSuperset(of: written) else {
      throw TrialFailure("damage \(number): writing on lost a line")
    }
    let places = held.map { "\($0.version.log.text) \($0.version.sequence)" }
    guard Set(places).count == places.count else {
      throw TrialFailure("damage \(number): writing on used a place that was taken")
    }
  }
}
