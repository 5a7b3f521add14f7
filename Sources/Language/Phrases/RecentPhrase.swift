/// What was done lately: `Resources/language/front.*.txt`.
public enum RecentPhrase: String, PhraseKey {
  case title = "recent.title"
  case empty = "recent.empty"
  case withdrawn = "recent.withdrawn"
  case moreInAct = "recent.moreInAct"
  /// The answers that were put last in the survey box of a session.
  case boxKept = "recent.boxKept"

  // Why it cannot be undone, or not at once.
  case goneAlready = "recent.goneAlready"
  case isUndoing = "recent.isUndoing"
  case forGood = "recent.forGood"
  case ofTeam = "recent.ofTeam"
  case ofOther = "recent.ofOther"
  case nowhere = "recent.nowhere"
}
