extension AttentionPass {
  /// People who were absent without notice three times in a row and were not spoken to since.
  func threeAbsences() -> [AttentionLine] {
    stories.compactMap { story in
      let last = story.visits.filter { $0.day <= today }.sorted { $0.day > $1.day }.prefix(3)
      guard last.count == 3, last.allSatisfy({ $0.status == .absent }), let day = last.first?.day
      else { return nil }
      // Who found something since, or takes part in nothing any more, is not waited for.
      if story.isSettled(since: day) || story.hasLeft(on: today) { return nil }
      if let spoken = story.lastSpoken, spoken >= day { return nil }
      return AttentionLine(.absentThrice(story.id), .tooLong, days: today - day)
    }
  }
}
