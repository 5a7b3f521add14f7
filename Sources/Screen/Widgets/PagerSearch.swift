/// The search of a pager.
extension Pager {
  /// True where `query` was typed and no line holds it.
  public var findsNothing: Bool { !query.isEmpty && match == nil }

  /// Each letter goes to the first match from here; Enter keeps it, Esc gives the search up.
  mutating func handleSearch(_ key: Key, size: Size) -> Outcome {
    switch key.code {
    case .escape:
      search = nil
      query = ""
      match = nil
    case .enter:
      search = nil
    default:
      guard let outcome = search?.handle(key), outcome != .ignored else { return .ignored }
      query = search?.text ?? ""
      find(from: match ?? firstLine(size: size), step: 1, size: size)
    }
    return .changed
  }

  /// `/`, n and N.
  mutating func handleMatches(_ key: Key, size: Size) -> Outcome {
    switch key.code {
    case .character("/"): search = TextField()
    case .character("n") where !query.isEmpty:
      find(from: (match ?? -1) + 1, step: 1, size: size)
    case .character("N") where !query.isEmpty:
      find(from: (match ?? lines.count) - 1, step: -1, size: size)
    default: return .ignored
    }
    return .changed
  }

  /// Takes in pasted text while the search is typed.
  public mutating func paste(_ text: String, size: Size) -> Outcome {
    guard search?.paste(text) == .changed else { return .ignored }
    query = search?.text ?? ""
    find(from: match ?? firstLine(size: size), step: 1, size: size)
    return .changed
  }

  private func firstLine(size: Size) -> Int {
    let layout = PagerLayout(lines, size: size, isSearching: true)
    let first = layout.clamped(top)
    return first < layout.rows.count ? layout.rows[first].line : 0
  }

  /// Goes to the next line with `query`, round the end.
  private mutating func find(from start: Int, step: Int, size: Size) {
    let wanted = folded(query)
    guard !wanted.isEmpty, !lines.isEmpty else { return match = nil }
    let order = lines.indices.map {
      ((start + $0 * step) % lines.count + lines.count) % lines.count
    }
    match = order.first { folded(lines[$0].text).contains(wanted) }
    guard let match else { return }
    let layout = PagerLayout(lines, size: size, isSearching: search != nil)
    let row = layout.row(of: match)
    let first = layout.clamped(top)
    if row < first || row >= first + layout.height { top = layout.clamped(row - layout.height / 3) }
  }
}
