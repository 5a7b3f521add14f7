import Domain
import Language
import Screen

/// Two people who may be one, side by side.
struct Comparison: Hashable, Sendable {
  /// What is known of both, in the same words.
  struct Row: Hashable, Sendable {
    let label: String
    let left: String
    let right: String
  }

  let first: PersonID
  let second: PersonID
  /// Kept while it is open.
  let rows: [Row]
  /// Which of the rows are in view.
  var list: ListState

  init(_ first: PersonID, _ second: PersonID, rows: [Row]) {
    self.first = first
    self.second = second
    self.rows = rows
    list = ListState(count: rows.count)
  }
}

extension Workbench {
  /// Puts two people beside each other.
  mutating func compare(_ first: PersonID, _ second: PersonID) {
    guard state.person(first) != nil, state.person(second) != nil else { return }
    overlay = .comparison(Comparison(first, second, rows: comparedRows(first, second)))
  }

  mutating func comparisonPressed(_ comparison: Comparison, _ key: Key) -> [Effect] {
    var comparison = comparison
    switch key.code {
    case .escape: overlay = nil
    case .character("s"):
      return answer(comparison, .merge(comparison.first, with: comparison.second))
    case .character("n"):
      return answer(comparison, .keepApart(comparison.first, from: comparison.second))
    default:
      _ = comparison.list.handle(key, rows: comparedRows(comparison).rows)
      overlay = .comparison(comparison)
    }
    return []
  }

  private mutating func answer(_ comparison: Comparison, _ deed: Deed) -> [Effect] {
    if let cannotWrite {
      status.say(words.text(cannotWrite) ?? cannotWrite, .warning)
      return []
    }
    overlay = nil
    return write(deed, then: .show(comparison.first))
  }

  mutating func mousedComparison(_ comparison: Comparison, _ mouse: Mouse) {
    var comparison = comparison
    _ = comparison.list.handle(mouse, in: comparedRows(comparison))
    overlay = .comparison(comparison)
  }
}
