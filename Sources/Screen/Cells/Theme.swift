/// How meanings look. Good, warning and alarm are blue, yellow or magenta, and red, never green
/// against red; and each of them comes with a sign or a word, so that no meaning hangs on colour.
public enum Theme: String, CaseIterable, Sendable {
  /// For light text on a dark background.
  case dark
  /// For dark text on a light background.
  case light
  /// For tired or weak eyes: black, bright white and bright yellow, nothing faint.
  case contrast
  /// For NO_COLOR: attributes only.
  case noColour

  /// What a cell of this style looks like.
  public func look(_ style: Style) -> Look {
    let attributes = attributes(style)
    switch self {
    case .dark: return Look(attributes, Self.darkColour(style))
    case .light: return Look(attributes, Self.lightColour(style))
    case .contrast:
      return Look(attributes.subtracting(.dim), Self.contrastColour(style), on: .black)
    case .noColour: return Look(attributes)
    }
  }

  /// The same in every theme, so that a screen reads alike with and without colour.
  private func attributes(_ style: Style) -> Look.Attributes {
    switch style {
    case .plain, .good, .gauge, .status: []
    case .muted, .border, .gaugeEmpty: .dim
    case .strong, .title, .borderFocused, .warning, .key: .bold
    case .selected: [.bold, .reverse]
    case .selectedElsewhere, .field, .accent: .underline
    case .fieldFocused: .reverse
    case .alarm, .today: [.bold, .underline]
    }
  }

  private static func darkColour(_ style: Style) -> Colour {
    switch style {
    case .title, .borderFocused, .selected, .selectedElsewhere, .key, .gauge, .good: .cyan
    case .accent: .brightBlue
    case .warning, .today: .yellow
    case .alarm: .brightRed
    default: .default
    }
  }

  private static func lightColour(_ style: Style) -> Colour {
    switch style {
    case .title, .borderFocused, .selected, .selectedElsewhere, .key, .gauge, .good, .accent: .blue
    case .warning, .today: .magenta
    case .alarm: .red
    default: .default
    }
  }

  private static func contrastColour(_ style: Style) -> Colour {
    switch style {
    case .borderFocused, .selected, .selectedElsewhere, .fieldFocused, .key, .today, .warning:
      .brightYellow
    default: .brightWhite
    }
  }
}
