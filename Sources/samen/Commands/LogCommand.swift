import Domain
import Journal
import Language
import Workbench

/// The journal, a line each, in version order.
enum LogCommand: Command {
  static let name = "log"
  static let purpose = PurposePhrase.log
  static let forms = ["[--of ID] [--json]"]
  static let options: [Option] = [.of, .json]

  static func run(_ job: Job) throws {
    let person = job.arguments[.of]
    if job.arguments.has(.json) { return try printRaw(person, job) }
    let state = try job.state()
    if let person, state.person(person) == nil, !state.isErased(person) {
      throw CommandError.refused(.unknown(.person, person))
    }
    let sentences = Sentences(words: job.words, state: state)
    for event in state.lines where person == nil || event.of == person {
      try job.console.say(line(event, sentences))
    }
  }

  /// `23/11/2026 13:32 walter: aanwezigheid van Aida H.: ... [k7q2m9xw.s.42.9577380c]`.
  private static func line(_ event: Event, _ sentences: Sentences) -> String {
    let moment = WallClock.epoch(of: event.at).map(WallClock.moment)
    let when = moment.map { "\(sentences.numericDay($0.day)) \($0.time.text)" } ?? event.at
    let head = [when, event.by].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(head): \(sentences.line(event)) [\(event.version.text)]"
  }

  private static func printRaw(_ person: PersonID?, _ job: Job) throws {
    let location = try job.location()
    let lines: [Journal.RawLine]
    do throws(JournalError) {
      lines = try Journal.rawLines(location)
    } catch {
      throw CommandError.journal(error, folder: location.folder)
    }
    let wanted = lines.filter { person == nil || $0.event.of == person }
    for line in wanted.sorted(by: { $0.event.order < $1.event.order }) {
      try job.console.print(line.bytes + [0x0A])
    }
  }
}
