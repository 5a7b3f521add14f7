/// An organisation's name as it can stand in an id or a file name: folded to plain letters and
/// digits, so that "OCMW Gent" and "ocmw  gent" are one organisation on every laptop.
public enum OrganisationMark {
  /// The most characters of a name that count.
  private static let longest = 40

  /// The mark of `name`; empty where it has no letter or digit.
  public static func of(_ name: String) -> String {
    var mark = ""
    for character in name {
      for byte in FoldedText.folded(character).utf8 {
        if Identifier.isLetterOrDigit(byte) {
          mark.unicodeScalars.append(Unicode.Scalar(byte))
        } else if !mark.isEmpty, !mark.hasSuffix("-") {
          mark += "-"
        }
      }
    }
    mark = String(mark.prefix(longest))
    return mark.hasSuffix("-") ? String(mark.dropLast()) : mark
  }
}
