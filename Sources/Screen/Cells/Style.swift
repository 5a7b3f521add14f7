/// What a cell means. A theme turns the meaning into colours and attributes, so that a screen can be
/// drawn, read and tested without either.
public enum Style: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that matters less: a hint, an empty value, another month.
  case muted
  /// Text that matters more: the name of the person on screen.
  case strong
  /// The title of a pane, a dialog or a group.
  case title
  /// The frame of a pane without the focus.
  case border
  /// The frame of the pane with the focus.
  case borderFocused
  /// The row the keys act on.
  case selected
  /// The chosen row of a pane that does not have the focus.
  case selectedElsewhere
  /// A field to type in.
  case field
  /// The field that is being typed in.
  case fieldFocused
  /// Something that went well: present, saved, confirmed.
  case good
  /// Something to look at: late, waiting, a warning.
  case warning
  /// Something that went wrong: absent, refused, not saved.
  case alarm
  /// A day, a link or a word that can be opened.
  case accent
  /// The key in a hint.
  case key
  /// The filled part of a bar.
  case gauge
  /// The empty part of a bar.
  case gaugeEmpty
  /// Today, in the calendar.
  case today
  /// The status line at the bottom.
  case status

  /// One letter for each style, for screens written down as text.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .muted: "m"
    case .strong: "s"
    case .title: "t"
    case .border: "b"
    case .borderFocused: "B"
    case .selected: "X"
    case .selectedElsewhere: "x"
    case .field: "f"
    case .fieldFocused: "F"
    case .good: "g"
    case .warning: "w"
    case .alarm: "a"
    case .accent: "c"
    case .key: "k"
    case .gauge: "G"
    case .gaugeEmpty: "e"
    case .today: "d"
    case .status: "u"
    }
  }
}
