/// A name as others may read it: the first name, and the first letter of the next with a dot.
enum ShieldedName {
  /// "Aida Haddad" is "Aida H.", "Haddad, Aida" too; who has one name keeps it.
  static func of(_ name: String) -> String {
    let halves = name.split(separator: ",", maxSplits: 1)
    let turned = halves.count == 2 ? halves.reversed().joined(separator: " ") : name
    let parts = turned.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first else { return name }
    guard parts.count > 1, let initial = parts[1].first else { return String(first) }
    return "\(first) \(initial)."
  }
}
