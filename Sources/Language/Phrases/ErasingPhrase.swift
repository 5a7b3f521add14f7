/// What is said when somebody is erased: `Resources/language/devices.*.txt`.
public enum ErasingPhrase: String, PhraseKey {
  case whatGoes = "erasing.whatGoes"
  /// Counted.
  case lines = "erasing.lines"
  case everywhere = "erasing.everywhere"
  case funderTerm = "erasing.funderTerm"
  case outOfReach = "erasing.outOfReach"
  case final = "erasing.final"
  case mentionsHead = "erasing.mentionsHead"
  case mention = "erasing.mention"
  case mentionsNext = "erasing.mentionsNext"
  case askFirst = "erasing.askFirst"
  case askAgain = "erasing.askAgain"
  case notErased = "erasing.notErased"
  case done = "erasing.done"
  case confirmed = "erasing.confirmed"
  case notConfirmed = "erasing.notConfirmed"
  case redacted = "erasing.redacted"
  case openErasure = "erasing.openErasure"

  // On the screen.
  case title = "erasing.title"
  /// Counted: one line.
  case linesInAll = "erasing.linesInAll"
  case noMentions = "erasing.noMentions"
  case mentionsHint = "erasing.mentionsHint"
  case aboutNobody = "erasing.aboutNobody"
  case staysStanding = "erasing.staysStanding"
  case olderStays = "erasing.olderStays"
  case toldAnew = "erasing.toldAnew"
  case goesEmpty = "erasing.goesEmpty"
  case tellTitle = "erasing.tellTitle"
  case tellNote = "erasing.tellNote"
  case stillNamed = "erasing.stillNamed"
  case sureTitle = "erasing.sureTitle"
  case sure = "erasing.sure"
  /// Counted: one text.
  case retold = "erasing.retold"
  /// Counted: one text.
  case stayStanding = "erasing.stayStanding"
  case sureNo = "erasing.sureNo"
  case sureYes = "erasing.sureYes"
  case hereDone = "erasing.hereDone"
  case unfinished = "erasing.unfinished"
  case notDone = "erasing.notDone"

  // Whose file is past the term of their project.
  case pastTermsTitle = "pastTerms.title"
  case pastTermsHint = "pastTerms.hint"
}
