import Domain
import Language
import Screen

/// A contact out of doors, in seconds: who, what, and that is all. Place and day are those of the
/// last one; someone whose name is not known is written down all the same, and may be recognised later.
extension Workbench {
  mutating func openFieldContact() {
    let place = shift.place
    open(
      .fieldContact, title: words(FormPhrase.fieldContact),
      [
        .suggestions(
          "name", words.field("name"), peopleChoices, hint: words(FormPhrase.nameOrNone)),
        .text("text", words.field("text"), ""),
        .text("phone", words.field("phone"), ""),
        .choice("language", words.field("language"), languageChoices, selected: nil),
        .choice("place", words.field("place"), placeChoices, selected: place),
        .text(
          "on", words.field("on"), words.numericDate((shift.day ?? now.day).parts),
          isRequired: true, hint: words(FormPhrase.dayHint)),
        .text("minutes", words.field("minutes"), "", hint: words(FormPhrase.durationHint)),
      ], note: words(FormPhrase.fieldContactNote))
  }

  mutating func submitFieldContact(_ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("on")
    let day = reading.day("on")
    let minutes = reading.value(of: .minutes)?.asNumber
    let name = reading.text("name")
    let known = name.flatMap(state.person)
    let person = known?.id ?? freshID()
    var lines: [Proposal] = []
    if known == nil {
      var someone = newPerson(name ?? unknownName(reading, on: day), reading)
      someone.id = person
      lines += Deed.register(someone, on: day).proposals
    }
    let contact = freshID()
    let place = reading.text("place")
    lines.append(
      Proposal(
        .contactNoted, of: person, .set(.contact, contact), .set(.on, day),
        .set(.way, ContactForm.outreach), .set(.place, place), .set(.minutes, minutes),
        .set(.staff, user), .set(.text, reading.text("text"))))
    shift = Shift(day: day ?? shift.day, place: place)
    return writeIfClean(reading, Deed(lines), then: .show(person))
  }

  /// "Iemand op Dampoort, 23/11": enough to recognise them by.
  private func unknownName(_ reading: FormReading, on day: Day?) -> String {
    let place = reading.text("place").flatMap(state.place)?.name
    let date = dayAndMonth(day ?? now.day)
    guard let place else { return words(FormPhrase.someone, ["day": date]) }
    return words(FormPhrase.someoneAt, ["place": place, "day": date])
  }
}
