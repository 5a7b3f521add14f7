/// Which name someone may have meant.
enum NearestName {
  /// The name nearest to what was typed; nil where none is near enough to be meant.
  static func to(_ typed: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(typed, $0)) }
      .min { $0.distance < $1.distance }
    guard let near else { return nil }
    if near.distance <= max(1, typed.count / 3) { return near.name }
    return typed.count > 1 ? names.first { $0.hasPrefix(typed) } : nil
  }

  /// How many letters to change, add or take out (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let one = Array(left.unicodeScalars.prefix(64))
    let other = Array(right.unicodeScalars.prefix(64))
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, against) in other.enumerated() {
        let changed = corner + (letter == against ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
