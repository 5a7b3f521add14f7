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

  /// How many letters to change, add, take out or swap with their neighbour (Damerau).
  static func distance(_ left: String, _ right: String) -> Int {
    let one = Array(left.unicodeScalars.prefix(64))
    let other = Array(right.unicodeScalars.prefix(64))
    var rows = [Array(0...other.count)]
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let changed = rows[i][j] + (one[i] == other[j] ? 0 : 1)
        var least = min(changed, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
