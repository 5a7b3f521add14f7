import Domain
import Language

/// The invitation of a person to a session, in their language: what, when, where, and whom to call.
extension PaperMaker {
  func invitation(of id: PersonID, to session: SessionID?) -> Html {
    let letters = letters(for: id)
    guard let session = session.flatMap(state.session) else { return .nothing }
    let cards = letters.map { letter in
      Html.tag(
        "div", ["class": "card", "lang": letter.code, "dir": letter.direction],
        card(letter, id, session))
    }
    return page(
      .invitation, [kicker(.invitation, in: letters)] + cards, fundedBy: programmes(of: session),
      variant: letters.count > 1 ? "two" : "one")
  }

  private func card(_ letter: Letter, _ id: PersonID, _ session: Session) -> [Html] {
    let place = session.place.flatMap(state.place)
    return [
      .tag("h1", text: letter.text(.invitationTitle)),
      .tag("p", ["class": "lead"], letter.html(.greeting, ["name": state.person(id)?.name ?? id])),
      .tag("p", text: letter.text(.welcome)),
      facts([
        (letter.text(.what), session.theme.map { .isolated($0) }),
        (letter.text(.when), when(letter, session)),
        (letter.text(.whereabouts), whereabouts(of: session.place).map { .isolated($0) }),
        (letter.text(.mindTitle), session.restriction.map { .isolated($0) }),
      ]), setting(letter, place?.setting),
      .tag("h2", text: letter.text(.bringTitle)), .tag("p", text: letter.text(.bring)),
      .tag("h2", text: letter.text(.cannotTitle)), .tag("p", text: letter.text(.cannot)),
      .tag("p", ["class": "phone"], phone(session)),
      .tag("p", ["class": "bye"], text: letter.text(.goodbye)),
    ]
  }

  private func when(_ letter: Letter, _ session: Session) -> Html {
    let day = session.day.map { [Html.text(letter.day($0))] } ?? []
    let time =
      switch (session.start, session.end) {
      case (let start?, let end?):
        [letter.html(.fromTo, ["start": start.text, "end": end.text])]
      case (let start?, nil): [letter.html(.at, ["start": start.text])]
      case (nil, _): [Html]()
      }
    let lines = (day + time).map { Html.tag("span", ["class": "line"], $0) }
    return .all(Array(lines.map { [$0] }.joined(separator: [.text(" ")])))
  }

  private func setting(_ letter: Letter, _ setting: Setting?) -> Html {
    switch setting {
    case .outdoors: .tag("p", text: letter.text(.outdoors))
    case .online: .tag("p", text: letter.text(.online))
    case .indoors, nil: .nothing
    }
  }

  private func phone(_ session: Session) -> Html {
    contact(for: session).map { .isolated($0) } ?? .tag("span", ["class": "blank"])
  }

  /// The first who leads the session, made this paper or works here that can be called: name and
  /// phone; nil where nobody can, so that it is filled in by hand.
  func contact(for session: Session?) -> String? {
    let handles: [Handle?] = [
      session?.facilitator, session?.secondFacilitator, session?.substitute, user,
    ]
    let known = handles.compactMap(\.self).compactMap(state.staff) + state.staff
    return known.lazy.compactMap { staff in staff.phone.map { "\($0) · \(staff.name)" } }.first
  }
}
