extension AttentionPass {
  /// Files past their term: one line for all, as nobody waits for it.
  func pastTerms() -> [AttentionLine] {
    let past = state.retention(on: today)
    guard let first = past.first else { return [] }
    return [AttentionLine(.pastTerm(count: past.count, first: first.person), .ahead)]
  }
}
