/// How numbers are cut up in a language.
extension Tongue {
  /// Between whole and parts.
  var decimalMark: String { self == .en ? "." : "," }

  /// Between thousands; in French a narrow space that does not break.
  var thousandsMark: String {
    switch self {
    case .nl: "."
    case .fr: "\u{202F}"
    case .en: ","
    }
  }

  /// Digits with a mark before every third from the right.
  func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += thousandsMark }
      result.append(digit)
    }
    return result
  }

  /// A number of so many parts of ten to the power `places`: 1250 with 2 places is 12,50.
  func fixed(_ parts: Int, places: Int) -> String {
    let digits = String(parts.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = parts < 0 ? "-" : ""
    let whole = sign + grouped(String(padded.dropLast(places)))
    return places == 0 ? whole : whole + decimalMark + padded.suffix(places)
  }
}
