/// What stands on the calendar page and in the tips booklet: `Resources/language/papers.*.txt`.
public enum WallPhrase: String, PhraseKey {
  // The calendar.
  case sessionsIn = "wall.sessionsIn"
  case cancelled = "wall.cancelled"
  case closed = "wall.closed"
  case closedFor = "wall.closedFor"
  /// Counted.
  case more = "wall.more"
  case none = "wall.none"

  // The tips.
  case tipsTitle = "tips.title"
  case tipsLead = "tips.lead"
  /// Counted.
  case tipsCount = "tips.count"
  case tipsContents = "tips.contents"
  case tipsOther = "tips.other"
  /// Counted.
  case tipsWithheld = "tips.withheld"
}
