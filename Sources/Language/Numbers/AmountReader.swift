/// Reads amounts of euro and shares as people type them: `12,50`, `€ 1.250`, `3`, `33,33%`.
public enum AmountReader {
  /// Why a text is no amount.
  public enum Mistake: Error, Hashable, Sendable {
    case notAnAmount
  }

  /// Hundredths of what `text` says: euro cents of an amount, hundredths of a percent of a share.
  /// The last comma or point with one or two digits behind it stands before the decimals.
  public static func hundredths(_ text: String) throws(Mistake) -> Int {
    let typed = text.filter { !$0.isWhitespace && $0 != "€" && $0 != "%" }
    let mark = typed.lastIndex { $0 == "," || $0 == "." }
    let behind = mark.map { typed[typed.index(after: $0)...].utf8.count } ?? 0
    let hasDecimals = (1...2).contains(behind)
    let whole = hasDecimals ? mark.map { typed[..<$0] } ?? typed[...] : typed[...]
    let digits = whole.filter { $0 != "." && $0 != "," }
    let decimals = hasDecimals ? String(typed.suffix(behind)) : ""
    guard let units = TypedText.number(digits, 1...10),
      let rest = decimals.isEmpty ? 0 : TypedText.number(decimals, 1...2)
    else { throw .notAnAmount }
    return units * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
  }
}

/// Reads how long something took: `90`, `45 min`, `1u30`, `1:30`, `2u`, `1,5 u`.
public enum DurationReader {
  /// Why a text is no duration.
  public enum Mistake: Error, Hashable, Sendable {
    case notADuration
  }

  /// The minutes that `text` says; a number alone is minutes.
  public static func minutes(_ text: String) throws(Mistake) -> Int {
    let typed = text.lowercased().filter { !$0.isWhitespace }
    let bare = typed.hasSuffix("min") ? String(typed.dropLast(3)) : typed
    if let minutes = TypedText.number(bare, 1...4) { return minutes }
    let parts = typed.split(omittingEmptySubsequences: false) { ":uh".contains($0) }
    guard parts.count == 2 else { throw .notADuration }
    if parts[1].isEmpty, let hundredths = try? AmountReader.hundredths(String(parts[0])) {
      return hundredths * 60 / 100
    }
    guard let hours = TypedText.number(String(parts[0]), 1...2),
      let minutes = TypedText.number(String(parts[1]), 1...2), minutes < 60
    else { throw .notADuration }
    return hours * 60 + minutes
  }
}
