/// The signs used across the program, each with a form for terminals that show ASCII only.
public struct Symbols: Hashable, Sendable {
  /// Done, present.
  public let tick: String
  /// Not done.
  public let cross: String
  /// Not known yet.
  public let dot: String
  /// The filled part of a bar.
  public let full: String
  /// The empty part of a bar.
  public let empty: String
  /// The thing that is chosen.
  public let arrow: String
  /// The way back to the choice before.
  public let back: String
  /// A mark on a day, a point in a list.
  public let bullet: String
  /// Text that was cut.
  public let ellipsis: String
  /// More above.
  public let up: String
  /// More below.
  public let down: String
  /// The part of a list that is in view.
  public let thumb: String
  /// The rest of a list that is longer than its box.
  public let track: String
  /// Frames and lines.
  public let lines: LineArt
  /// The frame with the focus.
  public let focusedLines: LineArt
  /// Pictures of figures.
  public let charts: ChartArt

  /// Signs for a terminal that shows Unicode.
  public static let unicode = Symbols(
    tick: "✓", cross: "✗", dot: "·", full: "█", empty: "░", arrow: "▸", back: "◂", bullet: "•",
    ellipsis: "…",
    up: "▴", down: "▾", thumb: "┃", track: "│", lines: .unicode, focusedLines: .unicodeFocused,
    charts: .unicode)

  /// Signs for the Linux console, the fonts of which have what code page 437 had.
  public static let console = Symbols(
    tick: "√", cross: "x", dot: "·", full: "█", empty: "░", arrow: "►", back: "◄", bullet: "•",
    ellipsis: "~",
    up: "▲", down: "▼", thumb: "█", track: "│", lines: .unicode, focusedLines: .double,
    charts: .console)

  /// Signs for a terminal that shows ASCII only.
  public static let ascii = Symbols(
    tick: "v", cross: "x", dot: "-", full: "#", empty: ".", arrow: ">", back: "<", bullet: "*",
    ellipsis: "~",
    up: "^", down: "v", thumb: "#", track: "|", lines: .ascii, focusedLines: .asciiFocused,
    charts: .ascii)
}
