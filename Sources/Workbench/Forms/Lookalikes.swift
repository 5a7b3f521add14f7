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
      overlay.askedAbout != typed,
      let likely = state.likelyDoubles(name: typed, phone: overlay.form.values["phone"]).first,
      let known = state.person(likely.person)
    else { return false }
    var overlay = overlay
    overlay.askedAbout = typed
    overlay.form.message = words(FormPhrase.lookalike, ["name": sentences.person(known.id)])
    overlay.form.messageStyle = .warning
    overlay.form.focus(on: "name")
    self.overlay = .form(overlay)
    return true
  }
}
