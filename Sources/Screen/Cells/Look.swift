/// A colour of the terminal's own palette, so that people keep the colours they chose.
public enum Colour: Int, CaseIterable, Sendable {
  /// What the terminal writes with when nobody asks for a colour.
  case `default` = -1
  case black
  case red
  case green
  case yellow
  case blue
  case magenta
  case cyan
  case white
  case brightBlack
  case brightRed
  case brightGreen
  case brightYellow
  case brightBlue
  case brightMagenta
  case brightCyan
  case brightWhite

  /// One letter for it, for screens written down as text: a capital for a bright one, a dot for the
  /// default, k for black.
  var letter: Character {
    switch self {
    case .default: "."
    case .black: "k"
    case .brightBlack: "K"
    case .red: "r"
    case .brightRed: "R"
    case .green: "g"
    case .brightGreen: "G"
    case .yellow: "y"
    case .brightYellow: "Y"
    case .blue: "b"
    case .brightBlue: "B"
    case .magenta: "m"
    case .brightMagenta: "M"
    case .cyan: "c"
    case .brightCyan: "C"
    case .white: "w"
    case .brightWhite: "W"
    }
  }
}

/// What a cell looks like.
public struct Look: Hashable, Sendable {
  /// Attributes, which every terminal can show in some way.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// The attributes of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// With a line under it.
    public static let underline = Attributes(rawValue: 8)
    /// Text and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the text.
  public var foreground: Colour
  /// The colour behind the text.
  public var background: Colour
  /// The attributes.
  public var attributes: Attributes

  /// A look.
  public init(
    _ attributes: Attributes = [], _ foreground: Colour = .default, on background: Colour = .default
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// Heavier, or brighter.
  public var bold: Bool { attributes.contains(.bold) }
  /// Fainter.
  public var dim: Bool { attributes.contains(.dim) }
  /// Slanted.
  public var italic: Bool { attributes.contains(.italic) }
  /// With a line under it.
  public var underline: Bool { attributes.contains(.underline) }
  /// Text and background exchanged.
  public var reverse: Bool { attributes.contains(.reverse) }

  /// One letter for the attributes, for screens written down as text: B bold, D dim, I italic,
  /// U underline, R reverse, "." none; M bold underline, X reverse bold, V reverse underline,
  /// Y all three, r reverse dim, u underline dim, b bold dim; "?" any other mixture.
  public var letter: Character {
    switch attributes {
    case []: "."
    case .bold: "B"
    case .dim: "D"
    case .italic: "I"
    case .underline: "U"
    case .reverse: "R"
    case [.bold, .underline]: "M"
    case [.bold, .reverse]: "X"
    case [.underline, .reverse]: "V"
    case [.bold, .underline, .reverse]: "Y"
    case [.dim, .reverse]: "r"
    case [.dim, .underline]: "u"
    case [.bold, .dim]: "b"
    default: "?"
    }
  }
}
