extension AttentionPass {
  /// People who take part and whom nobody has spoken to for as long as their programme finds good.
  /// Who has not been spoken to at all is counted from the day they began.
  func silentPeople() -> [AttentionLine] {
    stories.compactMap { story in
      // Who waits for something has a line already.
      guard waitsForSession(story).isEmpty else { return nil }
      let enrolments = current(story)
      let limit = enrolments.compactMap { programmes[$0.programme]?.silentAfter }.min()
      guard let limit, let began = enrolments.compactMap(\.since).min() else { return nil }
      let days = today - max(story.lastSpoken ?? began, began)
      guard days > limit else { return nil }
      return AttentionLine(.silent(story.id, days: days), .quiet, days: days)
    }
  }
}
