/// What papers say to the team, and what is said of papers: `Resources/language/papers.*.txt`.
/// What participants read is in their own language, see `LetterPhrase`.
public enum PaperPhrase: String, PhraseKey {
  case attendance = "paper.attendance"
  case attest = "paper.attest"
  case consent = "paper.consent"
  case invitation = "paper.invitation"
  case field = "paper.field"
  case access = "paper.access"

  // On the paper.
  case session = "paper.session"
  case when = "paper.when"
  case ledBy = "paper.ledBy"
  case number = "paper.number"
  case signature = "paper.signature"
  case funders = "paper.funders"
  case attestLead = "paper.attestLead"
  /// Counted.
  case attestWasThere = "paper.attestWasThere"
  case hours = "paper.hours"
  case duration = "paper.duration"
  case attestTotal = "paper.attestTotal"
  case madeOn = "paper.madeOn"
  case nameAndSignature = "paper.nameAndSignature"
  case fromTo = "paper.fromTo"
  case colleagues = "paper.colleagues"
  case tallyHint = "paper.tallyHint"
  case fieldHint = "paper.fieldHint"
  case firstName = "paper.firstName"
  case language = "paper.language"
  case mayContact = "paper.mayContact"

  // Which paper.
  case choose = "paper.choose"
  case chooseKeys = "paper.chooseKeys"
  case forSession = "paper.forSession"
  case forAll = "paper.forAll"
  case forAllThere = "paper.forAllThere"
  case forPerson = "paper.forPerson"
  case forPersonAt = "paper.forPersonAt"
  case opened = "paper.opened"
  case liesIn = "paper.liesIn"

  // Why there is none.
  case sessionCancelled = "paper.sessionCancelled"
  case sessionOver = "paper.sessionOver"
  case nobodyThere = "paper.nobodyThere"
  case nobodySignedUp = "paper.nobodySignedUp"
  case neverThere = "paper.neverThere"
  case noSeatAhead = "paper.noSeatAhead"
}
