/// An organisation's name as it can stand in an id or a file name: folded to plain letters and
/// digits, so that "OCMW Gent" and "ocmw  gent" are one organisation on every laptop.
public enum OrganisationMark {
  /// The most characters of a name that count.
  private static let longest = 40

  /// The mark of `name`; empty where it says nothing.
  public static func of(_ name: String) -> String {
    let words = FoldedText(name).words.map { word in
      String(decoding: word.utf8.filter(Identifier.isLetterOrDigit), as: UTF8.self)
    }.filter { !$0.isEmpty }
    let mark = String(words.joined(separator: "-").prefix(longest))
    if mark.isEmpty, !name.allSatisfy(\.isWhitespace) { return digest(of: name) }
    return mark.hasSuffix("-") ? String(mark.dropLast()) : mark
  }

  /// A name in other letters than ours has a mark of its own too (FNV-1a).
  private static func digest(of name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "x" + String(hash, radix: 36)
  }
}
