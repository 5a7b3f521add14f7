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

  /// Ready-made texts of the Latin characters: most of each screen.
  static let latinTexts: [String] = (UInt32(0)..<0x300).map { value in
    Unicode.Scalar(value).map { String($0) } ?? ""
  }

  static func text(of scalar: Unicode.Scalar) -> String {
    scalar.value < 0x300 ? latinTexts[Int(scalar.value)] : String(scalar)
  }
}
