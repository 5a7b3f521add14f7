import Domain
import Language
import Screen

/// Someone new who may be known already: two people who register one person twice is what goes wrong
/// most at a busy desk.
extension Workbench {
  /// Asks once whether the name typed as someone new is someone who is known. Saving the same name
  /// again says that it is not.
  mutating func asksAboutLookalike(_ overlay: FormOverlay) -> Bool {
    switch overlay.purpose {
    case .registration, .signUp, .walkIn: break
    default: return false
    }
    guard let typed = overlay.form.values["name"], state.person(typed) == nil,
      overlay.askedAbout != typed, let known = lookalike(of: typed)
    else { return false }
    var overlay = overlay
    overlay.askedAbout = typed
    overlay.form.message = words(FormPhrase.lookalike, ["name": known.name])
    overlay.form.messageStyle = .warning
    overlay.form.focus(on: "name")
    self.overlay = .form(overlay)
    return true
  }

  /// Someone whose name has all the words of `typed`, or whose words are all in it, in any order.
  private func lookalike(of typed: String) -> Person? {
    let wanted = Set(folded(typed).split(separator: " "))
    guard !wanted.isEmpty else { return nil }
    return state.people.first { person in
      let words = Set(folded(person.name).split(separator: " "))
      return !words.isEmpty && (wanted.isSubset(of: words) || words.isSubset(of: wanted))
    }
  }
}
