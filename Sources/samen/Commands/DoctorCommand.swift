import Domain
import Journal
import Language
import Screen

/// Says how it stands with the terminal, the disk, the workspace and what goes with them.
enum DoctorCommand: Command {
  static let name = "doctor"
  static let purpose = PurposePhrase.doctor
  static let forms = ["[--json]"]
  static let options: [Option] = [.json]

  static func run(_ job: Job) throws {
    let diagnosis = try Doctor(job: job).look()
    if job.arguments.has(.json) {
      try job.console.print(json(diagnosis.findings))
    } else {
      try say(diagnosis.findings, job)
    }
    if let error = diagnosis.error { throw error }
  }

  private static func say(_ findings: [DoctorFinding], _ job: Job) throws {
    let words = job.words
    for finding in findings {
      try job.console.say(
        words(
          DoctorPhrase.finding,
          [
            "level": words(finding.level.phrase), "subject": words(finding.subject),
            "text": finding.text,
          ]))
    }
    let bad = findings.count { $0.level == .bad }
    let mind = findings.count { $0.level == .mind }
    if bad > 0 { return try job.console.say(words.plural(DoctorPhrase.notGood, bad)) }
    try job.console.say(
      mind > 0 ? words.plural(DoctorPhrase.toMind, mind) : words(DoctorPhrase.allWell))
  }

  /// A list of objects, one a line.
  private static func json(_ findings: [DoctorFinding]) -> [UInt8] {
    let rows = findings.map { finding in
      JSON.bytes(
        of: .object(
          Fields([
            .init("about", .text("\(finding.subject)")),
            .init("level", .text(finding.level.rawValue)),
            .init("message", .text(cleanedLine(finding.text))),
          ])))
    }
    return Array(
      "[\(rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",\n"))]\n".utf8)
  }
}
