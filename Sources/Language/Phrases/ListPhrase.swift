/// The headings of lists that are no fields: `Resources/language/commandline.*.txt`.
public enum ListPhrase: String, PhraseKey {
  case id = "list.id"
  case programmes = "list.programmes"
  case seatsHeld = "list.seatsHeld"
  case waiting = "list.waiting"
  case there = "list.there"
  case person = "list.person"
  case daysWaiting = "list.daysWaiting"
  case enrolled = "list.enrolled"
  case what = "list.what"
  case kind = "list.kind"
  case thing = "list.thing"
  case field = "list.field"
  case value = "list.value"
  case by = "list.by"
  case version = "list.version"
}
