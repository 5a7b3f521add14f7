import Language
import Screen

/// How the screen looks, chosen from a list; the one that is shown stands on top.
extension Workbench {
  mutating func askForTheme() {
    guard !isColourless else { return status.say(words(ConfigurationPhrase.themeByVariable)) }
    let themes = [theme] + Theme.allCases.filter { $0 != theme }
    openMenu(
      words(ConfigurationPhrase.themes),
      themes.map { Menu.Item(label: name(of: $0), help: help(of: $0), .themeChosen($0)) })
  }

  mutating func choose(_ theme: Theme) -> [Effect] {
    self.theme = theme
    status.say(words(ConfigurationPhrase.themeChosen, ["theme": name(of: theme)]), .good)
    return [.rememberTheme(theme)]
  }

  private func name(of theme: Theme) -> String {
    switch theme {
    case .dark: words(ConfigurationPhrase.dark)
    case .light: words(ConfigurationPhrase.light)
    case .contrast: words(ConfigurationPhrase.contrast)
    case .noColour: words(ConfigurationPhrase.noColour)
    }
  }

  private func help(of theme: Theme) -> String {
    switch theme {
    case .dark: words(ConfigurationPhrase.darkHelp)
    case .light: words(ConfigurationPhrase.lightHelp)
    case .contrast: words(ConfigurationPhrase.contrastHelp)
    case .noColour: words(ConfigurationPhrase.noColourHelp)
    }
  }
}
