import Domain
import Language
import Screen

/// Signing up for a session: someone who is known, or someone new.
extension Workbench {
  mutating func openSignUpForm() {
    guard let session else { return }
    open(
      .signUp(session.id),
      title: words(FormPhrase.signUp, ["session": topic(session)]),
      [
        .suggestions(
          "name", words.field("name"), peopleChoices, isRequired: true,
          hint: words(FormPhrase.listHint)),
        .text("phone", words.field("phone"), ""),
        .choice("language", words.field("language"), languageChoices, selected: nil),
      ],
      note: words(
        seatKind(at: session) == .seatTaken ? FormPhrase.signUpNote : .signUpFullNote))
  }

  /// A new person is registered and enrolled in the project of the session; all of them get a seat,
  /// or a place on the waiting list where none is free.
  mutating func submitSignUp(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    guard let session = state.session(id), let name = reading.needed("name") else { return [] }
    let known = state.person(name)
    let person = known?.id ?? freshID()
    var lines: [Proposal] = []
    if known == nil {
      var new = newPerson(name, reading)
      new.id = person
      lines += Deed.register(new).proposals
    }
    if let programme = session.programme, let day = session.day,
      state.programme(programme) != nil, known == nil,
      !state.isEnrolled(person, in: programme, on: day)
    {
      lines.append(Proposal(.enrolmentStarted, of: person, .set(.programme, programme)))
    }
    lines.append(Proposal(seatKind(at: session), of: person, .set(.session, id)))
    return writeIfClean(reading, Deed(lines), then: .show(person))
  }

  mutating func openWalkInForm() {
    guard let session else { return }
    open(
      .walkIn(session.id), title: words(FormPhrase.walkIn),
      [
        .suggestions(
          "name", words.field("name"), peopleChoices, isRequired: true,
          hint: words(FormPhrase.listHint))
      ],
      note: words(FormPhrase.walkInNote))
  }

  mutating func submitWalkIn(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    guard let name = reading.needed("name") else { return [] }
    if let known = state.person(name) {
      return writeIfClean(reading, .walkIn(known.id, at: id), then: .show(known.id))
    }
    let person = newPerson(name, reading)
    return writeIfClean(reading, .walkIn(person, at: id), then: .show(person.id))
  }
}
