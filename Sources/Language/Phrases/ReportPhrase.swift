/// What stands around figures: `Resources/language/reports.*.txt`.
public enum ReportPhrase: String, PhraseKey {
  case scope = "report.scope"
  case everyProgramme = "report.everyProgramme"
  case always = "report.always"
  case fromTo = "report.fromTo"
  case from = "report.from"
  case to = "report.to"
  case hidden = "report.hidden"
  case opened = "report.opened"
  case waits = "report.waits"
  case heading = "report.heading"
  case percentUnit = "report.percentUnit"
  case euroUnit = "report.euroUnit"
  case hoursUnit = "report.hoursUnit"
  // What the figures rest on.
  case upTo = "report.upTo"
  case laptopUpTo = "report.laptopUpTo"
  case thisLaptop = "report.thisLaptop"
  // What was handed in before.
  case handedIn = "report.handedIn"
  case handedInAs = "report.handedInAs"
  case outOfSight = "report.outOfSight"
  case unchanged = "report.unchanged"
  /// Counted.
  case changed = "report.changed"
  case wasIs = "report.wasIs"
  case wasIsBy = "report.wasIsBy"
  case share = "report.share"
  /// Counted.
  case erasedSince = "report.erasedSince"
  case frozen = "report.frozen"
  case frozenHeading = "report.frozenHeading"
  // The page.
  case figuresHeading = "report.figuresHeading"
  case notesHeading = "report.notesHeading"
  case madeOn = "report.madeOn"
}
