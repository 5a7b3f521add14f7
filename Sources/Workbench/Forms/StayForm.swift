import Domain
import Language
import Screen

/// How long someone was at a session, and as what.
extension Workbench {
  mutating func openStayForm(_ row: Roster.Row, at session: Session) {
    open(
      .stay(row.person, session.id),
      title: words(FormPhrase.stay, ["name": sentences.person(row.person)]),
      [
        .text(
          "minutes", words.field("minutes"), row.minutes.map(String.init) ?? "",
          hint: words(FormPhrase.minutesHint)),
        .choice(
          "role", words.field("role"), choices(RoleName.self, of: "role"),
          selected: row.role.rawValue),
      ], note: words(FormPhrase.stayNote))
  }

  /// Who was not marked yet is there: otherwise there would be nothing to say about it. Only what
  /// differs is written.
  mutating func submitStay(
    _ person: PersonID, _ session: SessionID, _ reading: inout FormReading
  ) -> [Effect] {
    let minutes = reading.value(of: .minutes)?.asNumber
    let known = state.attendance(of: person, at: session)
    let role = reading.text("role").flatMap(RoleName.init) ?? .participant
    let status = known?.status ?? .present
    var data = Fields(
      [.set(.session, session), .set(.status, status)].compactMap(\.self))
    if minutes != known?.minutes { data[Field.minutes] = minutes.map { .number($0) } ?? .null }
    if role != known?.role ?? .participant { data[Field.role] = role.value }
    guard data.entries.count > 2 || !reading.mistakes.isEmpty else {
      overlay = nil
      return []
    }
    return writeIfClean(
      reading, Deed([Proposal(.attendanceMarked, of: person, data: data)]), then: .show(person))
  }
}
