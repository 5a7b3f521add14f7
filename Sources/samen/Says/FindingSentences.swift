import Domain
import Journal
import Language

/// What `check` found, a sentence each.
struct FindingSentences {
  let words: Words

  /// In one sentence, that not all could be read; nil where all was.
  func summary(_ findings: [Finding]) -> String? {
    let count = findings.count { !$0.problem.isHarmless }
    return count == 0 ? nil : words.plural(FindingPhrase.summary, count)
  }

  func sentence(_ finding: Finding) -> String {
    let parts = [problem(finding), sequences(finding), lines(finding), window(finding)]
    return "\(finding.file): " + parts.compactMap(\.self).joined(separator: "; ")
  }

  private func problem(_ finding: Finding) -> String {
    switch finding.problem {
    case .damaged: words(FindingPhrase.damaged)
    case .remnant: words(FindingPhrase.remnant)
    case .tornTail: words(FindingPhrase.tornTail)
    case .glued: words(FindingPhrase.glued)
    case .missing: words(FindingPhrase.missing)
    case .duplicate: words(FindingPhrase.duplicate)
    case .fork: words(FindingPhrase.fork)
    case .otherLog(let log): words(FindingPhrase.otherLog, ["text": log.text])
    case .wrongScope(let kind): words(FindingPhrase.wrongScope, ["text": kind])
    case .otherWorkspace(let id): words(FindingPhrase.otherWorkspace, ["text": id])
    case .laterFormat(let count): words.plural(FindingPhrase.laterFormat, count)
    case .stranger: words(FindingPhrase.stranger)
    case .unreadable(let error): JournalSentences(words: words).sentence(error)
    }
  }

  private func sequences(_ finding: Finding) -> String? {
    finding.sequences.map { words(FindingPhrase.places, ["text": range($0)]) }
  }

  private func lines(_ finding: Finding) -> String? {
    finding.lines.map { words(FindingPhrase.lines, ["text": range($0)]) }
  }

  /// Between which moments it must have been written.
  private func window(_ finding: Finding) -> String? {
    // What is left of a line about somebody who was erased tells no time.
    let after = finding.after.flatMap { $0.at.isEmpty ? nil : $0.at }
    let before = finding.before.flatMap { $0.at.isEmpty ? nil : $0.at }
    return switch (after, before) {
    case (nil, nil): nil
    case (let after?, nil): words(FindingPhrase.after, ["text": after])
    case (nil, let before?): words(FindingPhrase.before, ["text": before])
    case (let after?, let before?):
      words(FindingPhrase.between, ["text": after, "other": before])
    }
  }

  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  /// Why this device will take a new id.
  func sentence(_ change: IdentityChange) -> String {
    words(FindingPhrase.newIdentity, ["text": why(change)])
  }

  /// The same, where it has taken it already.
  func done(_ change: IdentityChange) -> String {
    words(FindingPhrase.hasNewIdentity, ["text": why(change)])
  }

  private func why(_ change: IdentityChange) -> String {
    switch change {
    case .deviceFileMissing: words(FindingPhrase.deviceFileMissing)
    case .otherMachine: words(FindingPhrase.otherMachine)
    case .otherFolder: words(FindingPhrase.otherFolder)
    case .logShorter(let log): words(FindingPhrase.logShorter, ["text": log.text])
    case .logDiffers(let log): words(FindingPhrase.logDiffers, ["text": log.text])
    case .logLost(let log): words(FindingPhrase.logLost, ["text": log.text])
    case .restored: words(FindingPhrase.restored)
    case .logUnreadable(let log): words(FindingPhrase.logUnreadable, ["text": log.text])
    }
  }
}
