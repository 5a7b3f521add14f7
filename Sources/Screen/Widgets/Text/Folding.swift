/// Text as people look for it: without capitals and accents, so that "zoe" finds Zoë and "yilmaz"
/// finds Yılmaz.
public func folded(_ text: String) -> String {
  if TextWidth.isPlainASCII(text) { return text.lowercased() }
  var result = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    if scalar.isASCII {
      result.append(scalar)
    } else if !scalar.isMark {
      result.append(scalar.base)
    }
  }
  return String(result)
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark }

  /// The letter under the accent, read from the scalar's own Unicode name: the standard library has
  /// no other public way to take letters apart.
  fileprivate var base: Unicode.Scalar {
    if value == 0x131 { return "i" }
    let letter = "LATIN SMALL LETTER "
    guard let name = properties.name, name.hasPrefix(letter) else { return self }
    let words = name.dropFirst(letter.count).split(separator: " ")
    guard words.count > 2, words[1] == "WITH", words[0].count == 1 else { return self }
    return words[0].lowercased().unicodeScalars.first ?? self
  }
}
