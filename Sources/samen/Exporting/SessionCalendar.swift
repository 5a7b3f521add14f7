import Documents
import Domain
import Language
import Workbench

/// The sessions as events of a calendar: what is on, when and where. Nobody stands in it, nor anything
/// that is said in notes.
struct SessionCalendar {
  let state: State
  let sentences: Sentences
  /// The id of the workspace: two of them may have sessions of the same id.
  let workspace: String
  private var words: Words { sentences.words }

  /// The sessions that `filters` let through, by day and time.
  func events(_ filters: ListFilters) -> [CalendarEvent] {
    let editions = state.sessionEditions
    return state.sessions.filter {
      filters.holds(programme: $0.programme) && filters.holds($0.day)
    }.compactMap { session in editions[session.id].flatMap { event(session, $0) } }
  }

  private func event(_ session: Session, _ edition: SessionEdition) -> CalendarEvent? {
    guard let day = session.day, let start = session.start else { return nil }
    let title = title(session)
    return CalendarEvent(
      uid: "\(session.id)@\(workspace).samen", sequence: edition.sequence, changedAt: edition.at,
      day: day, start: start, end: session.end,
      // Not every calendar shows what is cancelled as such.
      summary: session.isCancelled ? words(ExportPhrase.cancelled, ["what": title]) : title,
      location: location(session), description: description(session),
      isCancelled: session.isCancelled)
  }

  private func title(_ session: Session) -> String {
    session.theme ?? form(session) ?? session.programme.map(sentences.programme)
      ?? words(ExportPhrase.session)
  }

  private func form(_ session: Session) -> String? {
    session.form.map { sentences.choice($0.rawValue, of: .form) }
  }

  private func location(_ session: Session) -> String? {
    guard let id = session.place else { return nil }
    let name = sentences.place(id)
    let place = state.place(id)
    // A place may be called after where it is.
    let rest = [place?.address, place?.municipality].compactMap(\.self).filter { $0 != name }
    return ([name] + rest).joined(separator: ", ")
  }

  private func description(_ session: Session) -> String {
    let number = session.number.map { words(ExportPhrase.number, ["n": String($0)]) }
    return [session.programme.map(sentences.programme), form(session), number]
      .compactMap(\.self).joined(separator: "\n")
  }
}
