import Domain
import Language
import Screen

/// What can be chosen in forms.
extension Workbench {
  /// The languages people speak with us most; ISO 639-1.
  static let contactLanguages = [
    "nl", "fr", "en", "ar", "tr", "es", "pl", "uk", "ru", "ro", "bg", "ps", "fa", "ti", "so", "pt",
  ]

  var languageChoices: [Form.Choice] {
    [Form.Choice("", label: words(FormPhrase.notAsked))]
      + Workbench.contactLanguages.map {
        Form.Choice($0, label: words.text("language.\($0)") ?? $0)
      }
  }

  /// The words of a choice field, in the order of its cases.
  func choices<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type, of field: String
  ) -> [Form.Choice] where Word.RawValue == String {
    type.allCases.map { Form.Choice($0.rawValue, label: words.value($0.rawValue, of: field)) }
  }

  var placeChoices: [Form.Choice] {
    [Form.Choice("", label: words(FormPhrase.noPlace))]
      + state.places.map { Form.Choice($0.id, label: $0.name) }
  }

  var staffChoices: [Form.Choice] {
    [Form.Choice("", label: "–")] + state.staff.map { Form.Choice($0.id, label: $0.name) }
  }

  /// The programmes that run on `day`.
  func programmeChoices(on day: Day) -> [Form.Choice] {
    state.programmes.filter { ($0.until ?? day) >= day }
      .map { Form.Choice($0.id, label: $0.name) }
  }

  /// Everyone, for completion; people of the same name are told apart by their phone.
  var peopleChoices: [Form.Choice] {
    let people = state.people
    let sentences = sentences
    let names = Dictionary(people.map { (sentences.person($0.id), 1) }, uniquingKeysWith: +)
    return people.map { person in
      let name = sentences.person(person.id)
      let isAlone = names[name] == 1
      let apart = person.phone ?? person.id
      return Form.Choice(person.id, label: isAlone ? name : "\(name) (\(apart))")
    }.sorted { $0.label < $1.label }
  }
}
