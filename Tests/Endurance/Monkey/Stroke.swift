/// One thing the monkey does.
enum Stroke {
  /// Sends these bytes: a key, a click, a paste, or what is none.
  case bytes([UInt8], String)
  /// Strikes Esc and nothing else for a moment, as a hand does.
  case escape
  /// Pulls the window to another size.
  case resize(columns: Int, rows: Int)
  /// Sends a signal from outside.
  case signal(Int32, String)

  static func text(_ text: String, _ name: String) -> Stroke { .bytes(Array(text.utf8), name) }
}

extension Stroke: CustomStringConvertible {
  var description: String {
    switch self {
    case .bytes(let bytes, let name): "\(name) \(bytes.readable)"
    case .escape: "Esc"
    case .resize(let columns, let rows): "resize \(columns)x\(rows)"
    case .signal(_, let name): name
    }
  }
}

extension [UInt8] {
  /// Letters as they are, all else by its number.
  var readable: String {
    let shown = prefix(60).map { byte in
      (0x21..<0x7F).contains(byte)
        ? String(Character(Unicode.Scalar(byte))) : "<\(String(byte, radix: 16))>"
    }
    return shown.joined() + (count > 60 ? "… \(count) bytes" : "")
  }
}
