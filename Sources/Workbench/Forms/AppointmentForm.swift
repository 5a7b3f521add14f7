import Domain
import Language
import Screen

/// Putting an appointment on another day.
extension Workbench {
  mutating func openAppointmentForm(_ contact: Contact) {
    let name = sentences.person(contact.person)
    open(
      .appointment(contact.id), title: words(FormPhrase.moveAppointment, ["name": name]),
      [
        .text(
          "day", words.field("day"), contact.day.map { words.numericDate($0.parts) } ?? "",
          isRequired: true),
        .text("start", words.field("start"), contact.start?.text ?? ""),
        .text("end", words.field("end"), contact.end?.text ?? ""),
        .text("reason", words.field("reason"), ""),
      ], note: words(FormPhrase.confidentialNote))
  }

  mutating func submitAppointment(_ id: String, _ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("day")
    let day = reading.day("day")
    let start = reading.time("start")
    let end = reading.time("end")
    guard let contact = state.contact(id), let day else { return [] }
    return writeIfClean(
      reading, contact.moved(to: day, start: start, end: end, because: reading.text("reason")),
      then: .showAppointment(id))
  }
}
