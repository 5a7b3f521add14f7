/// The screen while others look on: `Resources/language/privacy.*.txt`.
public enum PrivacyPhrase: String, PhraseKey {
  case title = "privacy.title"
  case mark = "privacy.mark"
  case on = "privacy.on"
  case off = "privacy.off"
  case pane = "privacy.pane"
  case needsNames = "privacy.needsNames"
  case newsWaits = "privacy.newsWaits"
  case waits = "privacy.waits"
}
