/// How much two names look like the same one. Accents, case and the order of the words do not count.
enum NameLikeness: Int, Comparable, Sendable {
  /// Nothing in common.
  case none
  /// One word in common, or almost.
  case shared
  /// All words of the one are in the other, give or take a letter.
  case within
  /// The same words.
  case same

  /// How `one` and `other`, each a list of folded words, look alike.
  init(_ one: [String], _ other: [String]) {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard !short.isEmpty else {
      self = .none
      return
    }
    var left = long
    var found = 0
    var slips = 0
    for word in short {
      if let place = left.firstIndex(of: word) {
        left.remove(at: place)
        found += 1
      } else if let place = left.firstIndex(where: { NameLikeness.differByASlip($0, word) }) {
        left.remove(at: place)
        found += 1
        slips += 1
      }
    }
    if found == short.count {
      self = left.isEmpty && slips == 0 ? .same : .within
    } else {
      self = found > 0 ? .shared : .none
    }
  }

  /// True where one letter was left out, added, changed, or changed places with the next. Words of
  /// fewer than four letters are too short for a slip to be told from another name, and numbers tell
  /// apart what else would be the same.
  static func differByASlip(_ one: String, _ other: String) -> Bool {
    let one = Array(one)
    let other = Array(other)
    guard min(one.count, other.count) >= 4, abs(one.count - other.count) <= 1,
      !one.contains(where: \.isNumber), !other.contains(where: \.isNumber)
    else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let middle = max(one.count, other.count) - min(head + tail, min(one.count, other.count))
    if middle <= 1 { return true }
    guard middle == 2, one.count == other.count, head + 1 < one.count else { return false }
    return one[head] == other[head + 1] && one[head + 1] == other[head]
  }

  static func < (left: NameLikeness, right: NameLikeness) -> Bool { left.rawValue < right.rawValue }
}
