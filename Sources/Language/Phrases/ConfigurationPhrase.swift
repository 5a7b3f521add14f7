/// What is said of what was chosen once, and of how things look: `Resources/language/configuration.*.txt`.
public enum ConfigurationPhrase: String, PhraseKey {
  case flaw = "configuration.flaw"
  /// Counted.
  case others = "configuration.others"
  case noValue = "configuration.noValue"
  case unknown = "configuration.unknown"
  case notOneOf = "configuration.notOneOf"
  case notMinutes = "configuration.notMinutes"
  case notAPath = "configuration.notAPath"
  case themes = "theme.title"
  case themeChosen = "theme.chosen"
  case themeByVariable = "theme.byVariable"
  case dark = "theme.dark"
  case darkHelp = "theme.dark.help"
  case light = "theme.light"
  case lightHelp = "theme.light.help"
  case contrast = "theme.contrast"
  case contrastHelp = "theme.contrast.help"
  case noColour = "theme.noColour"
  case noColourHelp = "theme.noColour.help"
}
