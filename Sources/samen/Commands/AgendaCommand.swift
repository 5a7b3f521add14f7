import Domain
import Language
import Workbench

/// The sessions of the coming month, or of the days asked for.
enum AgendaCommand: Command {
  static let name = "agenda"
  static let purpose = PurposePhrase.agenda
  static let forms = ["[--from DAY] [--to DAY]"]
  static let options: [Option] = [.from, .to]

  static func run(_ job: Job) throws {
    let today = try job.now().day
    let from = try job.day(.from) ?? today
    let to = try job.day(.to) ?? from.adding(months: 1)
    if to < from { throw CommandError.refused(.untilBeforeSince) }
    let state = try job.state()
    let sentences = Sentences(words: job.words, state: state)
    var day: Day?
    for session in state.sessions(from: from, to: to) {
      if session.day != day, let next = session.day {
        try job.console.say(sentences.longDay(next))
        day = next
      }
      try job.console.say(line(session, state, sentences))
    }
    if day == nil { try job.console.say(job.words(CommandLinePhrase.nothing)) }
  }

  private static func line(_ session: Session, _ state: State, _ sentences: Sentences) -> String {
    let words = sentences.words
    let times = [session.start?.text, session.end?.text].compactMap(\.self)
    var parts = [times.joined(separator: "-"), sentences.theme(of: session)]
    if let place = session.place { parts.append(sentences.place(place)) }
    if session.isCancelled { parts.append(words.field(Field.cancelled.name)) }
    let held = state.seats(at: session.id).count(where: \.isHeld)
    let seats = session.capacity.map { "\(held)/\($0)" } ?? "\(held)"
    parts.append("\(words(ListPhrase.seatsHeld)) \(seats)")
    let waiting = state.waitingList(of: session.id).count
    if waiting > 0 { parts.append("\(words(ListPhrase.waiting)) \(waiting)") }
    return "\(parts.joined(separator: ", ")) (\(session.id))"
  }
}
