@testable import Domain

/// The same search as it would be done with all the time in the world: every word against every word,
/// letter by letter, without an index.
enum SlowFind {
  /// 0 for whole words that the text begins with, and so on to 6 for a slip in a word half typed.
  static func rank(of text: String, typed: String) -> Int? {
    let words = FoldedText(text).words.map(Array.init)
    let sought = FoldedText(typed).words.map(Array.init)
    guard !sought.isEmpty else { return nil }
    let fits = sought.map { word in words.compactMap { fit($0, word) }.min() }
    guard !fits.contains(nil), let worst = fits.compactMap(\.self).max() else { return nil }
    if worst >= 2 { return worst + 2 }
    let begins = words.first.flatMap { fit($0, sought[0]) } ?? 9
    return 2 * worst + (begins <= worst ? 0 : 1)
  }

  private static func fit(_ word: [Character], _ typed: [Character]) -> Int? {
    if word == typed { return 0 }
    if word.starts(with: typed) { return 1 }
    let starts = word.indices.filter { word[$0...].starts(with: typed) }
    if !starts.isEmpty { return 2 }
    guard typed.count >= 4, !typed.contains(where: \.isNumber) else { return nil }
    let forgiven = typed.count < 8 ? 1 : 2
    if slips(typed[...], word[...]) <= forgiven { return 3 }
    let beginnings = (0...word.count).map { slips(typed[...], word[..<$0]) }
    return beginnings.contains { $0 <= forgiven } ? 4 : nil
  }

  /// Letters left out, added, changed, or changed places with the next, as few as possible.
  private static func slips(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Int {
    var known: [[Int]: Int] = [:]
    func least(_ left: Int, _ right: Int) -> Int {
      if left == 0 || right == 0 { return left + right }
      if let known = known[[left, right]] { return known }
      let a = Array(one)
      let b = Array(other)
      var best = min(least(left - 1, right), least(left, right - 1)) + 1
      best = min(best, least(left - 1, right - 1) + (a[left - 1] == b[right - 1] ? 0 : 1))
      if left > 1, right > 1, a[left - 1] == b[right - 2], a[left - 2] == b[right - 1] {
        best = min(best, least(left - 2, right - 2) + 1)
      }
      known[[left, right]] = best
      return best
    }
    return least(one.count, other.count)
  }
}
