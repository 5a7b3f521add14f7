/// A line of a calendar that was read, put together where it was folded (RFC 5545, 3.1).
struct CalendarLine: Hashable {
  /// The line of the file on which it begins, from 1.
  let line: Int
  /// In capitals; empty where there is no name, and so no line of a calendar.
  private(set) var name = ""
  /// By their names in capitals, without quotes.
  private(set) var parameters: [String: String] = [:]
  private(set) var value = ""

  init(line: Int, _ text: String) {
    self.line = line
    let parts = CalendarLine.head(of: text)
    guard let parts else { return }
    value = String(text[parts.end...].dropFirst())
    name = (parts.pieces.first ?? "").uppercased()
    for piece in parts.pieces.dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { continue }
      parameters[halves[0].uppercased()] = halves[1].filter { $0 != "\"" }
    }
  }

  /// What stands before the value: pieces between semicolons, and where the colon is. Within quotes
  /// neither means anything.
  private static func head(of text: String) -> (pieces: [String], end: String.Index)? {
    var pieces = [""]
    var isQuoted = false
    for (place, character) in zip(text.indices, text) {
      switch character {
      case ":" where !isQuoted: return pieces[0].isEmpty ? nil : (pieces, place)
      case ";" where !isQuoted: pieces.append("")
      default:
        if character == "\"" { isQuoted.toggle() }
        pieces[pieces.count - 1].append(character)
      }
    }
    return nil
  }
}

extension CalendarLine {
  /// The lines of a file. Folding may cut a letter in two, so bytes are put together before they are
  /// read; which line each began on is kept.
  static func all(in bytes: [UInt8]) -> [CalendarLine] {
    var lines: [(line: Int, bytes: [UInt8])] = []
    var number = 0
    for piece in plain(bytes).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = piece.last == 0x0D ? piece.dropLast() : piece
      if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
        lines[lines.count - 1].bytes += line.dropFirst()
      } else if !line.isEmpty {
        lines.append((number, Array(line)))
      }
    }
    return lines.map { CalendarLine(line: $0.line, text($0.bytes)) }
  }

  /// The bytes without a byte order mark, as a form of ASCII; what has returns alone has newlines.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let (encoding, mark) = CsvEncoding.found(in: bytes)
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    let plain = isWide ? CsvText(bytes).utf8 : Array(bytes.dropFirst(mark))
    return plain.contains(0x0A) ? plain : plain.map { $0 == 0x0D ? 0x0A : $0 }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(decoding: CsvText(bytes).utf8, as: UTF8.self)
  }
}
