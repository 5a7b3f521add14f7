/// The characters that frames and lines are made of.
public struct LineArt: Hashable, Sendable {
  /// A line from left to right.
  public let horizontal: String
  /// A line from top to bottom.
  public let vertical: String
  /// The upper left corner.
  public let topLeft: String
  /// The upper right corner.
  public let topRight: String
  /// The lower left corner.
  public let bottomLeft: String
  /// The lower right corner.
  public let bottomRight: String
  /// Where a line to the right leaves a left side.
  public let teeRight: String
  /// Where a line to the left leaves a right side.
  public let teeLeft: String
  /// Where a line down leaves an upper side.
  public let teeDown: String
  /// Where a line up leaves a lower side.
  public let teeUp: String
  /// Where two lines cross.
  public let cross: String

  /// From eleven characters: horizontal, vertical, four corners, tees right, left, down, up, cross.
  private init(_ characters: String) {
    let all = characters.map(String.init)
    horizontal = all[0]
    vertical = all[1]
    topLeft = all[2]
    topRight = all[3]
    bottomLeft = all[4]
    bottomRight = all[5]
    teeRight = all[6]
    teeLeft = all[7]
    teeDown = all[8]
    teeUp = all[9]
    cross = all[10]
  }

  /// Thin lines.
  public static let unicode = LineArt("─│┌┐└┘├┤┬┴┼")
  /// Thick lines, for the frame with the focus: seen without colour too.
  public static let unicodeFocused = LineArt("━┃┏┓┗┛┣┫┳┻╋")
  /// Double lines, for the frame with the focus where there are no thick ones.
  public static let double = LineArt("═║╔╗╚╝╠╣╦╩╬")
  /// Lines where the terminal shows ASCII only.
  public static let ascii = LineArt("-|+++++++++")
  /// The frame with the focus in ASCII.
  public static let asciiFocused = LineArt("=|+++++++++")
}
