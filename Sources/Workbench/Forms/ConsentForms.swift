import Domain
import Language
import Screen

/// Giving and taking back a ground to pass something on.
extension Workbench {
  mutating func openConsentForm(_ person: Person) {
    let partners =
      state.partners.map { Form.Choice($0.id, label: $0.name) }
      + [Form.Choice("", label: words(PanePhrase.allPartners))]
    open(
      .consent(person.id), title: words(FormPhrase.consent, ["name": sentences.person(person.id)]),
      [
        .choice("partner", words.field("partner"), partners, selected: handoff?.partner),
        .choice(
          "ground", words.field("ground"), choices(ConsentGround.self, of: "ground"),
          selected: nil),
        .text("until", words.field("until"), "", hint: words(FormPhrase.untilHint)),
      ], note: words(FormPhrase.consentNote))
  }

  mutating func submitConsent(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    let until = reading.day("until")
    guard let ground = reading.text("ground") else { return [] }
    let id = freshID()
    return writeIfClean(
      reading,
      Deed(
        .consentGiven, of: person, .set(.consent, id),
        .set(.purpose, ConsentPurpose.handoff), .set(.ground, ground),
        .set(.partner, reading.text("partner")), .set(.until, until)))
  }

  mutating func openWithdrawForm(_ person: Person) {
    let consents = liveConsents.map { consent in
      Form.Choice(
        consent.id,
        label: consent.partner.flatMap(state.partner)?.name ?? words(PanePhrase.allPartners))
    }
    open(
      .withdraw(person.id),
      title: words(FormPhrase.withdrawConsent, ["name": sentences.person(person.id)]),
      [.choice("consent", words.field("consent"), consents, selected: nil)],
      note: words(FormPhrase.withdrawNote))
  }

  mutating func submitWithdraw(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let consent = reading.text("consent") else { return [] }
    return writeIfClean(reading, Deed(.consentWithdrawn, of: person, .set(.consent, consent)))
  }
}
