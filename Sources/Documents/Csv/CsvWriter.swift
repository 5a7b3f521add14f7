import Domain

/// A sheet as a Belgian spreadsheet program opens it: semicolons, UTF-8 with a byte order mark,
/// days as `dd/mm/yyyy`; quotes and line ends as in RFC 4180.
public enum CsvWriter {
  /// What stands in one place.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// So many parts of ten to the power `places`: 1250 with 2 places is 12,50.
    case decimal(Int, places: Int)
    case day(Day)
  }

  /// The bytes of a sheet with a line of headings.
  public static func bytes(header: [String], rows: [[Cell]]) -> [UInt8] {
    let lines = [header.map { field(.text($0)) }] + rows.map { $0.map(field) }
    let text = lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): String(number)
    case .decimal(let parts, let places): decimalText(parts, places)
    case .day(let day): dayText(day)
    case .text(let text): quoted(neutralised(withoutControls(text)))
    }
  }

  private static func decimalText(_ parts: Int, _ places: Int) -> String {
    let digits = Digits.padded(Int(parts.magnitude), to: places + 1)
    return "\(parts < 0 ? "-" : "")\(digits.dropLast(places)),\(digits.suffix(places))"
  }

  private static func dayText(_ day: Day) -> String {
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

  /// What a spreadsheet would take for a formula gets an apostrophe before it, so that a name
  /// somebody typed never runs as one (OWASP, CSV injection).
  private static func neutralised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains { "\";\r\n".unicodeScalars.contains($0) }
    guard special else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
