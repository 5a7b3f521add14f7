/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// What it shows; empty in the right half of a wide character.
  public var text: String
  /// 2 where a wide character begins, 0 in its right half, else 1.
  public var width: UInt8
  /// What it means.
  public var style: Style

  /// A cell that shows `text`.
  public init(_ text: String, width: UInt8 = 1, style: Style = .plain) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// An empty cell.
  public static func blank(_ style: Style = .plain) -> Cell { Cell(" ", style: style) }

  /// Ready-made texts of the ASCII characters: most of each screen.
  static let asciiTexts: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
}
