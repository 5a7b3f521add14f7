import Language

/// The variables that the program goes by, for the manual. The table in the README has the same.
enum ManualVariable: String, CaseIterable {
  case workspace = "SAMEN_WORKSPACE"
  case language = "SAMEN_LANG"
  case now = "SAMEN_NOW"
  case noColour = "NO_COLOR"
  case editor = "VISUAL, EDITOR"
  case browser = "BROWSER"
  case folders = "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME"

  var phrase: ManualPhrase {
    switch self {
    case .workspace: .variableWorkspace
    case .language: .variableLanguage
    case .now: .variableNow
    case .noColour: .variableNoColour
    case .editor: .variableEditor
    case .browser: .variableBrowser
    case .folders: .variableFolders
    }
  }
}
