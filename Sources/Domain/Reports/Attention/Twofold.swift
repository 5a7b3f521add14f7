extension AttentionPass {
  /// People who may have been registered twice, the likeliest first.
  func doubles() -> [AttentionLine] {
    state.possibleDoubles.map { AttentionLine(.possibleDouble($0.first, $0.second), .ahead) }
  }
}
