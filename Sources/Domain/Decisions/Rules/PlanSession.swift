extension Rules {
  /// A session ends after it begins, on the same day.
  @Sendable
  static func planSession(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    if let start = line.time(.start), let end = line.time(.end), end <= start {
      throw .endBeforeStart
    }
    return []
  }
}
