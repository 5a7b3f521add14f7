/// What is said at the door of a session: `Resources/language/checkin.*.txt`.
public enum CheckInPhrase: String, PhraseKey {
  case title = "checkin.title"
  case name = "checkin.name"
  case prompt = "checkin.prompt"
  case count = "checkin.count"
  case besides = "checkin.besides"
  case beside = "checkin.beside"
  case nobodyYet = "checkin.nobodyYet"
  case nobodyFound = "checkin.nobodyFound"
  case last = "checkin.last"
  case already = "checkin.already"
  case left = "checkin.left"

  // What to know before someone is marked.
  case notOnSheet = "checkin.notOnSheet"
  case waits = "checkin.waits"
  case offered = "checkin.offered"
  case welcome = "checkin.welcome"
}
