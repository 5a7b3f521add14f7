import Domain
import Language
import Screen

/// Taking part in a project, from a day, to a day.
extension Workbench {
  mutating func openEnrolForm(_ person: Person) {
    open(
      .enrol(person.id), title: words(FormPhrase.enrol, ["name": sentences.person(person.id)]),
      [
        .choice(
          "programme", words.field("programme"), programmeChoices(on: now.day),
          selected: session?.programme),
        .text("since", words.field("since"), words.numericDate(now.day.parts), isRequired: true),
      ], note: words(FormPhrase.enrolNote))
  }

  mutating func submitEnrol(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("since")
    let since = reading.day("since")
    guard let programme = reading.text("programme") else { return [] }
    return writeIfClean(
      reading,
      Deed(.enrolmentStarted, of: person, .set(.programme, programme), .set(.since, since)))
  }

  mutating func openLeaveForm(_ person: Person) {
    let programmes = currentEnrolments.map { enrolment in
      Form.Choice(
        enrolment.programme,
        label: state.programme(enrolment.programme)?.name ?? enrolment.programme)
    }
    open(
      .leave(person.id), title: words(FormPhrase.leave, ["name": sentences.person(person.id)]),
      [
        .choice("programme", words.field("programme"), programmes, selected: nil),
        .text("until", words.field("until"), words.numericDate(now.day.parts), isRequired: true),
        .text("reason", words.field("reason"), ""),
      ], note: words(FormPhrase.leaveNote))
  }

  mutating func submitLeave(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("until")
    let until = reading.day("until")
    guard let programme = reading.text("programme") else { return [] }
    return writeIfClean(
      reading,
      Deed(
        .enrolmentEnded, of: person, .set(.programme, programme), .set(.until, until),
        .set(.reason, reading.text("reason"))))
  }
}
