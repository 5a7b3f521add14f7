import Domain
import Language
import Screen

/// What can be chosen in forms.
extension Workbench {
  /// The languages people speak with us most; ISO 639-1.
  static let contactLanguages = [
    "nl", "fr", "en", "ar", "tr", "es", "pl", "uk", "ru", "ro", "bg", "ps", "fa", "ti", "so", "pt",
  ]

  var languageChoices: [FormField.Choice] {
    [FormField.Choice("", words(FormPhrase.notAsked))]
      + Workbench.contactLanguages.map { FormField.Choice($0, words.text("language.\($0)") ?? $0) }
  }

  /// The words of a choice field, in the order of its cases.
  func choices<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type, of field: String
  ) -> [FormField.Choice] where Word.RawValue == String {
    type.allCases.map { FormField.Choice($0.rawValue, words.value($0.rawValue, of: field)) }
  }

  var placeChoices: [FormField.Choice] {
    [FormField.Choice("", words(FormPhrase.noPlace))]
      + state.places.map { FormField.Choice($0.id, $0.name) }
  }

  var staffChoices: [FormField.Choice] {
    [FormField.Choice("", "–")] + state.staff.map { FormField.Choice($0.id, $0.name) }
  }

  /// The programmes that run on `day`.
  func programmeChoices(on day: Day) -> [FormField.Choice] {
    state.programmes.filter { ($0.until ?? day) >= day }
      .map { FormField.Choice($0.id, $0.name) }
  }

  /// The names of everyone, for completion; two of the same name are told apart by their phone.
  var peopleNames: [String] { state.people.map(nameForChoice).sorted() }

  private func nameForChoice(_ person: Person) -> String {
    person.phone.map { "\(person.name) (\($0))" } ?? person.name
  }

  /// Who was meant: someone whose name was chosen from the list, or typed in full and is alone in
  /// having it.
  func personNamed(_ typed: String) -> Person? {
    if let chosen = state.people.first(where: { nameForChoice($0) == typed }) { return chosen }
    let same = state.people.filter { $0.name == typed }
    return same.count == 1 ? same[0] : nil
  }
}
