/// What laptops said differently, and choosing what holds: `Resources/language/conflicts.*.txt`.
public enum ConflictPhrase: String, PhraseKey {
  case title = "conflict.title"
  case empty = "conflict.empty"
  case saidBy = "conflict.saidBy"
  case side = "conflict.side"
  case asked = "conflict.asked"
  /// One {first} or the {last}.
  case either = "conflict.either"
  case orElse = "conflict.orElse"
  case named = "conflict.named"
  case shown = "conflict.shown"
  /// Counted: one more question.
  case more = "conflict.more"
  case along = "conflict.along"
  case label = "conflict.label"
  case key = "conflict.key"
  /// Counted: one row of the sheet.
  case rows = "conflict.rows"
  case listHint = "conflict.listHint"
}

/// Two people who may be one: `Resources/language/conflicts.*.txt`.
public enum DoublePhrase: String, PhraseKey {
  case title = "double.title"
  case hint = "double.hint"
  case label = "double.label"
  case looksLike = "double.looksLike"
  case registered = "double.registered"
  case sessions = "double.sessions"
}
