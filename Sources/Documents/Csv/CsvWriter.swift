import Domain

/// A sheet, in the flavour of whoever opens it; quotes and line ends as in RFC 4180.
public enum CsvWriter {
  /// What stands in one place.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// So many parts of ten to the power `places`, which is 1 or more: 1250 with 2 places is 12,50.
    case decimal(Int, places: Int)
    case day(Day)
  }

  /// The bytes of a sheet with a line of headings.
  public static func bytes(
    header: [String], rows: [[Cell]], as flavour: CsvFlavour = .belgian
  ) -> [UInt8] {
    let cells = [header.map { .text($0) }] + rows
    let text = cells.map { row in
      row.map { field($0, flavour) }.joined(separator: flavour.delimiter) + "\r\n"
    }.joined()
    return flavour.mark + Array(text.utf8)
  }

  private static func field(_ cell: Cell, _ flavour: CsvFlavour) -> String {
    switch cell {
    case .empty: return ""
    case .number(let number): return String(number)
    case .decimal(let parts, let places): return decimalText(parts, places, flavour)
    case .day(let day): return flavour == .belgian ? belgianText(day) : day.text
    case .text(let text):
      let kept = withoutControls(text)
      return quoted(flavour == .belgian ? FormulaMark.marked(kept) : kept, flavour)
    }
  }

  private static func decimalText(_ parts: Int, _ places: Int, _ flavour: CsvFlavour) -> String {
    let digits = Digits.padded(Int(parts.magnitude), to: places + 1)
    let sign = parts < 0 ? "-" : ""
    return "\(sign)\(digits.dropLast(places))\(flavour.decimalSign)\(digits.suffix(places))"
  }

  private static func belgianText(_ day: Day) -> String {
    let (year, month, day) = day.parts
    return "\(Digits.padded(day))/\(Digits.padded(month))/\(Digits.padded(year, to: 4))"
  }

  /// Control characters mean nothing in a cell, but for line ends and tabs; in a sheet that is looked
  /// at in a terminal they would be obeyed.
  private static func withoutControls(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let kept = text.unicodeScalars.filter {
      $0.properties.generalCategory != .control || "\t\r\n".unicodeScalars.contains($0)
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func quoted(_ text: String, _ flavour: CsvFlavour) -> String {
    let special = ("\"\r\n" + flavour.delimiter).unicodeScalars
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
