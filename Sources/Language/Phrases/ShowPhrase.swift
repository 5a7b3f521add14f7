/// What `samen show` says of a person beside the fields: `Resources/language/commandline.*.txt`.
public enum ShowPhrase: String, PhraseKey {
  case alsoKnownAs = "show.alsoKnownAs"
  case notAsked = "show.notAsked"
  case declined = "show.declined"
  case age = "show.age"
  case groups = "show.groups"
  case groupsNotKnown = "show.groupsNotKnown"
  /// A competence: {name}, from {first} to {last}.
  case competence = "show.competence"
  /// Counted: hours worked in all.
  case workedInAll = "show.workedInAll"
}
