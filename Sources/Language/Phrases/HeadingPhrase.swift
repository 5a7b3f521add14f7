/// What columns of a list of people are called, several names with commas between them:
/// `Resources/language/import.*.txt`.
public enum HeadingPhrase: String, PhraseKey {
  case name = "heading.name"
  case firstName = "heading.firstName"
  case lastName = "heading.lastName"
  case phone = "heading.phone"
  case email = "heading.email"
  case language = "heading.language"
  case interpreter = "heading.interpreter"
  case municipality = "heading.municipality"
  case on = "heading.on"
  case motherTongue = "heading.motherTongue"
  case birthDate = "heading.birthDate"
  case gender = "heading.gender"
  case address = "heading.address"
  case origin = "heading.origin"
  case inBelgiumSince = "heading.inBelgiumSince"
  case income = "heading.income"
  case schooling = "heading.schooling"
  case household = "heading.household"
  case fileReference = "heading.fileReference"
  case note = "heading.note"
  case id = "heading.id"
}

/// Short words that stand in the cells of such a list, several with commas between them.
public enum SheetWordPhrase: String, PhraseKey {
  case yes = "sheetWord.yes"
  case no = "sheetWord.no"
  case woman = "sheetWord.woman"
  case man = "sheetWord.man"
  case nonBinary = "sheetWord.nonBinary"
}
