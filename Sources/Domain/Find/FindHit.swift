/// Something found, with all that decides on its place.
struct FindHit {
  let found: Found
  /// Its place in the calendar, or among things of its kind.
  let order: Int

  /// A better fit first; then people, sessions and so on; then the order of the calendar or of the
  /// alphabet.
  func comesBefore(_ other: FindHit) -> Bool {
    if found.rank != other.found.rank { return found.rank < other.found.rank }
    if kind != other.kind { return kind < other.kind }
    if order != other.order { return order < other.order }
    return (found.text, found.id) < (other.found.text, other.found.id)
  }

  private var kind: Int {
    switch found.id.type {
    case .person: 0
    case .session: 1
    case .partner: 2
    case .programme: 3
    case .place: 4
    case .handoff: 5
    default: 6
    }
  }
}
