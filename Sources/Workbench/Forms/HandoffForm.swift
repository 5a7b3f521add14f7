import Domain
import Language
import Screen

/// Handing someone on: to whom, on what ground, warm or cold.
extension Workbench {
  /// What was answered to "did you ask?".
  enum Asked: String, CaseIterable {
    case consent, legalTask, sharedSecrecy, notYet
  }

  mutating func openHandoffForm(_ person: Person) {
    let asked = Asked.allCases.map {
      Form.Choice($0.rawValue, label: words.text("form.asked.\($0.rawValue)") ?? $0.rawValue)
    }
    open(
      .handoff(person.id),
      title: words(FormPhrase.newHandoff, ["name": sentences.person(person.id)]),
      [
        .choice(
          "partner", words.field("partner"),
          state.partners.map { Form.Choice($0.id, label: $0.name) }, selected: nil),
        // Nothing is chosen beforehand: a consent that nobody gave must not come from an Enter.
        .question(
          "asked", words(FormPhrase.askedConsent), asked, hint: words(FormPhrase.askedHint)),
        .suggestions(
          "bridge", words.field("bridge"), bridgeChoices, hint: words(FormPhrase.bridgeHint)),
        toggle("warm", words.field("warm"), false),
        .text("text", words(FormPhrase.handoffText), ""),
      ] + vacancyQuestion,
      note: words(FormPhrase.handoffNote, ["name": sentences.person(person.id)]))
  }

  /// Which reserved vacancy it is for, where one is open.
  private var vacancyQuestion: [FormField] {
    let open = state.vacancies.filter { $0.isOpen(on: now.day) && state.freePlaces(of: $0) > 0 }
    guard !open.isEmpty else { return [] }
    let choices = open.map { vacancy in
      let partner = vacancy.partner.flatMap(state.partner)?.name ?? ""
      return Form.Choice(vacancy.id, label: "\(vacancy.name) (\(partner))")
    }
    return [
      .choice(
        "vacancy", words.field("vacancy"),
        [Form.Choice("", label: words(FormPhrase.nothing))] + choices, selected: nil)
    ]
  }

  /// Those who took the role of brugfiguur first, then everyone else.
  private var bridgeChoices: [Form.Choice] {
    let role = RoleName.bridge.rawValue
    let bridges = Set(state.entities(.role).filter { $0.id.key == role }.compactMap(\.id.person))
    let all = peopleChoices
    return all.filter { bridges.contains($0.value) } + all.filter { !bridges.contains($0.value) }
  }

  mutating func submitHandoff(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let partner = reading.text("partner") else { return [] }
    var handoff = Deed.NewHandoff(
      id: freshID(), person: person, partner: partner, isWarm: reading.flag("warm"),
      introducedBy: reading.flag("warm") ? user : nil, text: reading.text("text"),
      vacancy: reading.text("vacancy"))
    if let name = reading.text("bridge") {
      guard let bridge = state.person(name) else {
        reading.mistake(words(FormPhrase.bridgeUnknown), at: "bridge")
        return []
      }
      handoff.bridge = bridge.id
    }
    chosen.handoff = handoff.id
    let deed = deed(for: handoff, reading)
    return writeIfClean(reading, deed, then: .showHandoff(handoff.id))
  }

  private mutating func deed(for handoff: Deed.NewHandoff, _ reading: FormReading) -> Deed {
    switch reading.text("asked").flatMap(Asked.init) {
    case .consent: .handOn(handoff, ground: (freshID(), .consent))
    case .legalTask: .handOn(handoff, ground: (freshID(), .legalTask))
    case .sharedSecrecy: .handOn(handoff, ground: (freshID(), .sharedSecrecy))
    case .notYet, nil: .draft(handoff)
    }
  }

  mutating func openMoveForm() {
    guard let handoff, !handoff.state.isClosed else { return }
    let states = handoff.state.successors.map {
      Form.Choice($0.rawValue, label: words.value($0.rawValue, of: "state"))
    }
    open(
      .move(handoff.id), title: words(FormPhrase.moveHandoff, ["partner": partnerName(handoff)]),
      [
        .choice("state", words.field("state"), states, selected: nil),
        .text("on", words.field("on"), words.numericDate(now.day.parts), isRequired: true),
        .text("reason", words.field("reason"), ""),
        .text("next", words.field("next"), handoff.next ?? ""),
        .text("nextOn", words.field("nextOn"), ""),
      ], note: words(FormPhrase.moveNote))
  }

  mutating func submitMove(_ id: String, _ reading: inout FormReading) -> [Effect] {
    guard let handoff = state.handoff(id), let target = reading.text("state") else { return [] }
    _ = reading.needed("on")
    let on = reading.day("on")
    let nextOn = reading.day("nextOn")
    return writeIfClean(
      reading,
      Deed(
        .handoffMoved, of: handoff.person, .set(.handoff, id), .set(.state, target),
        .set(.on, on), .set(.reason, reading.text("reason")), .set(.next, reading.text("next")),
        .set(.nextOn, nextOn)))
  }
}
