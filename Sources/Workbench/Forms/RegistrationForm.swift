import Domain
import Language
import Screen

/// Registering someone, and setting right how to reach them.
extension Workbench {
  mutating func openRegistration() {
    var fields = reachFields(nil) + [referrerQuestion]
    let programmes = programmeChoices(on: now.day)
    if !programmes.isEmpty {
      fields.append(
        .choice(
          "programme", words(FormPhrase.takesPartIn),
          [Form.Choice("", label: words(FormPhrase.noProgramme))] + programmes,
          selected: session?.programme ?? programmes.first?.value))
    }
    open(
      .registration, title: words(FormPhrase.newPerson), fields,
      note: words(FormPhrase.registrationNote))
  }

  /// Who sent the person: where every waiting time begins.
  private var referrerQuestion: FormField {
    let choices =
      [
        Form.Choice("", label: words(FormPhrase.notAsked)),
        Form.Choice(Workbench.cameAlone, label: words(FormPhrase.cameAlone)),
      ] + state.partners.map { Form.Choice($0.id, label: $0.name) }
    return .choice("referrer", words.field("referredBy"), choices, selected: "")
  }

  /// What stands for "came without being sent"; no id of a partner has a capital.
  private static let cameAlone = "Self"

  mutating func openPersonForm(_ person: Person) {
    open(
      .person(person.id),
      title: words(FormPhrase.changePerson, ["name": sentences.person(person.id)]),
      reachFields(person), note: words(FormPhrase.personNote))
  }

  private func reachFields(_ person: Person?) -> [FormField] {
    [
      .text("name", words.field("name"), person?.name ?? "", isRequired: true),
      .text("phone", words.field("phone"), person?.phone ?? ""),
      .choice(
        "language", words.field("language"), languageChoices, selected: person?.language),
      toggle("interpreter", words.field("interpreter"), person?.needsInterpreter ?? false),
      .text("email", words.field("email"), person?.email ?? ""),
      .text("municipality", words.field("municipality"), person?.municipality ?? ""),
    ]
  }

  mutating func submitRegistration(_ reading: inout FormReading) -> [Effect] {
    guard let name = reading.needed("name") else { return [] }
    let person = newPerson(name, reading)
    let registered = Deed.register(person, in: reading.text("programme"))
    let referral = referral(of: person.id, reading)
    return writeIfClean(
      reading, Deed(registered.proposals + referral), then: .show(person.id))
  }

  private mutating func referral(of person: PersonID, _ reading: FormReading) -> [Proposal] {
    guard let referrer = reading.text("referrer") else { return [] }
    let isAlone = referrer == Workbench.cameAlone
    return [
      Proposal(
        .referralReceived, of: person, .set(.referral, freshID()),
        .set(.partner, isAlone ? nil : referrer),
        .set(.referredBy, isAlone ? words(FormPhrase.cameAlone) : nil),
        .set(.programme, reading.text("programme")))
    ]
  }

  /// Someone new, with what was typed about reaching them.
  mutating func newPerson(_ name: String, _ reading: FormReading) -> Deed.NewPerson {
    Deed.NewPerson(
      id: freshID(), name: name, phone: reading.text("phone"), email: reading.text("email"),
      language: reading.text("language"), municipality: reading.text("municipality"),
      needsInterpreter: reading.flag("interpreter"))
  }

  /// Only what differs is written, so that two people who change different fields do not clash.
  mutating func submitPerson(_ id: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let person = state.person(id), let name = reading.needed("name") else { return [] }
    var data = Fields()
    if name != person.name { data[Field.name] = name.value }
    let texts: [(Field, String?)] = [
      (.phone, person.phone), (.language, person.language), (.email, person.email),
      (.municipality, person.municipality),
    ]
    for (field, old) in texts where reading.text(field.name) != old {
      data[field] = reading.text(field.name)?.value ?? .null
    }
    if reading.flag("interpreter") != person.needsInterpreter {
      data[Field.interpreter] = .flag(reading.flag("interpreter"))
    }
    guard !data.isEmpty else {
      let effects = forgetDraft()
      overlay = nil
      return effects
    }
    return writeIfClean(reading, Deed([Proposal(.personChanged, of: id, data: data)]))
  }
}
