/// The signs that pictures of figures are drawn with. Each meaning has a sign of its own, so that a
/// picture reads alike without colour.
public struct ChartArt: Hashable, Sendable {
  /// What there is.
  public let full: String
  /// What comes on top of it.
  public let more: String
  /// What there is, as far as it is not sure.
  public let unsure: String
  /// What it may still come to.
  public let reach: String
  /// The end of that.
  public let reachEnd: String
  /// As far as it could go.
  public let room: String
  /// A place on a bar, such as where it should stand by now.
  public let mark: String
  /// A height beside a column.
  public let level: String
  /// A point of a line, where there are no finer dots.
  public let point: String
  /// True where a cell can show eight dots.
  let hasDots: Bool
  /// A cell that is filled from the left in part, the least first.
  let rightward: [String]
  /// A cell that is filled from below in part, the least first.
  let upward: [String]
  /// The axes.
  let lines: LineArt

  /// Eighths of a block, and braille.
  public static let unicode = ChartArt(
    full: "█", more: "▒", unsure: "▓", reach: "─", reachEnd: "┤", room: "░", mark: "┃", level: "─",
    point: "•", hasDots: true, rightward: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
    upward: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"], lines: .unicode)

  /// What code page 437 had: halves of a block.
  public static let console = ChartArt(
    full: "█", more: "▒", unsure: "▓", reach: "─", reachEnd: "┤", room: "░", mark: "║", level: "─",
    point: "•", hasDots: false, rightward: ["▌"], upward: ["▄"], lines: .unicode)

  /// Letters and signs alone.
  public static let ascii = ChartArt(
    full: "#", more: "+", unsure: "%", reach: "-", reachEnd: "|", room: ".", mark: "|", level: "=",
    point: "*", hasDots: false, rightward: [], upward: [], lines: .ascii)
}
