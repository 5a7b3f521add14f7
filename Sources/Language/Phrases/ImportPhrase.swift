/// What `samen import` says: `Resources/language/import.*.txt`.
public enum ImportPhrase: String, PhraseKey {
  // How the file was read.
  case read = "import.read"
  case semicolon = "import.semicolon"
  case comma = "import.comma"
  case tab = "import.tab"
  case bar = "import.bar"
  case column = "import.column"
  case firstName = "import.firstName"
  case lastName = "import.lastName"
  case motherTongue = "import.motherTongue"
  case identifier = "import.identifier"
  case unknownColumns = "import.unknownColumns"
  case doubled = "import.doubled"

  // A row that is not taken as it stands.
  case row = "import.row"
  case rowOfSomeone = "import.rowOfSomeone"
  case known = "import.known"
  case knownAs = "import.knownAs"
  case onLine = "import.onLine"
  case likely = "import.likely"
  case likelyLine = "import.likelyLine"
  case erased = "import.erased"
  case leftOut = "import.leftOut"
  case nameMissing = "import.nameMissing"
  case noDay = "import.noDay"
  case unknownWord = "import.unknownWord"
  case formula = "import.formula"
  case rounded = "import.rounded"
  case tooMuchText = "import.tooMuchText"
  case unclosedQuote = "import.unclosedQuote"
  case textAfterQuote = "import.textAfterQuote"
  case tooManyCells = "import.tooManyCells"
  case longerThanHeading = "import.longerThanHeading"
  case notText = "import.notText"

  // What came of it.
  case added = "import.added"
  case completed = "import.completed"
  case knownCount = "import.knownCount"
  case twiceCount = "import.twiceCount"
  case likelyCount = "import.likelyCount"
  case refusedCount = "import.refusedCount"
  case erasedHere = "import.erasedHere"
  case dryRun = "import.dryRun"
  case brokenOff = "import.brokenOff"

  // A file that is no list of people.
  case noNames = "import.noNames"
  case empty = "import.empty"
  case workbook = "import.workbook"
  case notAFile = "import.notAFile"
  case tooLarge = "import.tooLarge"

  // On the whole screen, after the first run.
  case notAll = "import.notAll"
}
