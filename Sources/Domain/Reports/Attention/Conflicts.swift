extension AttentionPass {
  /// What laptops said different things about.
  func conflicts() -> [AttentionLine] {
    state.thingsInConflict.map { AttentionLine(.conflict($0), .settle, days: .max) }
  }
}
