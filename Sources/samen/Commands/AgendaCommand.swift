import Domain
import Language
import Workbench

/// The sessions and appointments of the coming month, or of the days asked for.
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
    for (next, _, line) in lines(from: from, to: to, state, sentences) {
      if next != day { try job.console.say(sentences.longDay(next)) }
      day = next
      try job.console.say(line)
    }
    if day == nil { try job.console.say(job.words(CommandLinePhrase.nothing)) }
  }

  /// Sessions and appointments in the order of time.
  private static func lines(
    from: Day, to: Day, _ state: State, _ sentences: Sentences
  ) -> [(day: Day, minutes: Int, text: String)] {
    let sessions = state.sessions(from: from, to: to).map { session in
      (session.day ?? from, session.start?.minutes ?? 0, line(session, state, sentences))
    }
    let appointments = state.appointments(from: from, to: to).map { contact in
      (contact.day ?? from, contact.start?.minutes ?? 0, line(contact, sentences))
    }
    // Where two begin together the session comes first.
    return (sessions + appointments).enumerated()
      .sorted { left, right in
        (left.element.0.number, left.element.1, left.offset)
          < (right.element.0.number, right.element.1, right.offset)
      }.map(\.element)
  }

  private static func line(_ contact: Contact, _ sentences: Sentences) -> String {
    let times = [contact.start?.text, contact.end?.text].compactMap(\.self)
    let parts = [
      times.joined(separator: "-"), sentences.appointment(contact),
      contact.isOpen ? nil : sentences.choice(contact.appointment.rawValue, of: .appointment),
      contact.staff.map(sentences.staff), contact.place.map(sentences.place),
      contact.needsInterpreter ? sentences.words(PanePhrase.interpreter) : nil,
    ].compactMap(\.self).filter { !$0.isEmpty }
    return "\(parts.joined(separator: ", ")) (\(contact.id))"
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
