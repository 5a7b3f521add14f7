import Domain
import Journal
import Language

/// What a repair did, a sentence each.
struct RepairSentences {
  let words: Words

  /// What became of each log, and of all else; of the logs only where `tellsLogs`.
  func lines(_ report: RepairReport, tellsLogs: Bool = true) -> [String] {
    guard !report.isNothing else { return [words(RepairPhrase.nothing)] }
    var lines: [String] = []
    if report.madeWorkspaceFile { lines.append(words(RepairPhrase.workspaceFile)) }
    if tellsLogs { lines += report.logs.map(line) }
    lines += report.filesTakenOut.map { words(RepairPhrase.takenOut, ["text": $0]) }
    lines += report.setAside.map { words(RepairPhrase.keptIn, ["text": $0]) }
    if let change = report.identityChange {
      lines.append(FindingSentences(words: words).done(change))
    }
    return lines
  }

  private func line(_ log: RepairReport.Log) -> String {
    let counted: [(RepairPhrase, Int)] = [
      (.broughtIn, log.broughtIn), (.doubles, log.doubles), (.stubs, log.stubs),
      (.setAside, log.bytesSetAside),
    ]
    let parts = counted.filter { $0.1 > 0 }.map { words.plural($0.0, $0.1) }
    let head = words.plural(RepairPhrase.log, log.lines, ["text": log.name.text])
    return ([head] + parts).joined(separator: "; ")
  }
}
