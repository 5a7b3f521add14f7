/// The fold of one field: which of the lines that set it still stand.
struct FieldFold {
  /// A line that sets the field.
  struct Line {
    let event: Event
    let value: Value
    /// Counts and is not withdrawn.
    let isLive: Bool
  }

  let lines: [Line]
  /// True where a line of the same scope is not held, so that what it says is not known.
  let isMissing: (Version) -> Bool
  /// What a line that was taken away for good had replaced; nil for any other line.
  let replacedByRedacted: (Version) -> [Version]?

  /// The heads: live lines that no live line reaches through `over`, also by way of lines that were
  /// withdrawn. Nil where no line stands.
  func state() -> FieldState? {
    if lines.count == 1, let only = lines.first, !only.isLive { return nil }
    if lines.count == 1, let only = lines.first,
      !only.event.over.contains(where: { replacedByRedacted($0) != nil })
    {
      return FieldState(
        heads: [head(only)], isIncomplete: only.event.over.contains(where: isMissing))
    }
    let (reached, isIncomplete) = walk()
    let heads = lines.filter { $0.isLive && !reached.contains($0.event.version) }
    guard !heads.isEmpty else { return nil }
    let sorted = heads.sorted { $0.event.order < $1.event.order }
    return FieldState(heads: sorted.map(head), isIncomplete: isIncomplete)
  }

  /// Walks from every live line down through what it replaces.
  private func walk() -> (reached: Set<Version>, isIncomplete: Bool) {
    let byVersion = Dictionary(
      lines.map { ($0.event.version, $0.event) }, uniquingKeysWith: { first, _ in first })
    var reached: Set<Version> = []
    var isIncomplete = false
    var open = lines.filter(\.isLive).flatMap(\.event.over)
    while let version = open.popLast() {
      if let replaced = byVersion[version]?.over ?? replacedByRedacted(version) {
        if reached.insert(version).inserted { open += replaced }
      } else if isMissing(version) {
        isIncomplete = true
      }
    }
    return (reached, isIncomplete)
  }

  private func head(_ line: Line) -> Head {
    Head(order: line.event.order, at: line.event.at, by: line.event.by, value: line.value)
  }
}
