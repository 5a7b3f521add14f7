/// Which entries have a key in common, in little room: thousands of people have many keys each.
struct NearKeys: Sendable {
  private struct Link: Sendable {
    let entry: Int32
    let next: Int32
  }

  private var heads: [Int: Int32] = [:]
  private var links: [Link] = []

  /// Takes note that `entry` has `key`.
  mutating func note(_ key: String, _ entry: Int) {
    let place = Int32(truncatingIfNeeded: links.count)
    links.append(
      Link(entry: Int32(truncatingIfNeeded: entry), next: heads[key.hashValue] ?? -1))
    heads[key.hashValue] = place
  }

  /// The entries that have one of `keys`, and perhaps a few others: keys are told apart by their
  /// hash alone.
  func entries(_ keys: Set<String>) -> Set<Int> {
    var found: Set<Int> = []
    for key in keys {
      var place = heads[key.hashValue] ?? -1
      while place >= 0 {
        let link = links[Int(place)]
        found.insert(Int(link.entry))
        place = link.next
      }
    }
    return found
  }
}
