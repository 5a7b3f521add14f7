/// What someone reads who asks to see what is held on them: `Resources/language/papers.*.txt`.
public enum AccessPhrase: String, PhraseKey {
  case title = "access.title"
  case intro = "access.intro"
  case rights = "access.rights"
  case others = "access.others"
  case marks = "access.marks"
  /// The laptops whose data are in: {text}.
  case laptops = "access.laptops"
  case confidential = "access.confidential"
  case noConfidential = "access.noConfidential"
  case lacking = "access.lacking"

  // The parts of it.
  case who = "access.who"
  case programmes = "access.programmes"
  case sessions = "access.sessions"
  case contacts = "access.contacts"
  case growth = "access.growth"
  case consents = "access.consents"
  case handoffs = "access.handoffs"
  case outcomes = "access.outcomes"
  case around = "access.around"
  case elsewhere = "access.elsewhere"
  case asPeer = "access.asPeer"
  case asBridge = "access.asBridge"
  /// Counted: lines of a later version.
  case unread = "access.unread"

  // What stands beside a fact.
  case what = "access.what"
  case value = "access.value"
  case notedOn = "access.notedOn"
  case by = "access.by"
  case someoneElse = "access.someoneElse"
  case open = "access.open"
  case replaced = "access.replaced"
  case withdrawn = "access.withdrawn"
}
