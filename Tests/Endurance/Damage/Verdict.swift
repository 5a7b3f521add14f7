import Domain
import Journal

/// What a spoilt journal reads, held against what was once written.
struct Verdict {
  /// The sequences that are not held any more.
  let missing: [Int]
  /// How many of them nothing but the end of the log tells of: it is shorter than `device.json` says.
  let missingAtEnd: Int

  /// Throws where a value is wrong, a line came twice, or one that is gone is not told of. What the
  /// opening found amiss is what a check finds; `isChecked` where that is to be seen too.
  init(_ journal: SpoiltJournal, isChecked: Bool) throws {
    let opening = try journal.open(.read)
    let findings = opening.journal.findings
    let report = isChecked ? try journal.check() : nil
    guard report == nil || report?.findings == findings else {
      throw TrialFailure("opening and check differ: \(findings), \(report?.findings ?? [])")
    }
    missing = try Self.missing(Array(opening.events), of: journal)
    let highest = opening.events.map(\.version.sequence).max() ?? 0
    var atEnd = 0
    for sequence in missing where !Self.isTold(of: sequence, findings, journal.log) {
      let change = try (report ?? journal.check()).identityChange
      guard change == .logShorter(journal.log), sequence > highest else {
        throw TrialFailure("line \(sequence) is gone, and nothing tells of it: \(findings)")
      }
      atEnd += 1
    }
    missingAtEnd = atEnd
  }

  private static func missing(_ held: [Event], of journal: SpoiltJournal) throws -> [Int] {
    var isHeld = [Bool](repeating: false, count: journal.events.count)
    for event in held {
      let place = event.version.sequence - 1
      guard isHeld.indices.contains(place), event == journal.events[place] else {
        throw TrialFailure("a wrong value is shown: \(event)")
      }
      guard !isHeld[place] else { throw TrialFailure("line \(place + 1) came twice") }
      isHeld[place] = true
    }
    return isHeld.indices.filter { !isHeld[$0] }.map { $0 + 1 }
  }

  private static func isTold(of sequence: Int, _ findings: [Finding], _ log: LogName) -> Bool {
    findings.contains {
      $0.log == log && !$0.problem.isHarmless && $0.sequences?.contains(sequence) ?? false
    }
  }
}
