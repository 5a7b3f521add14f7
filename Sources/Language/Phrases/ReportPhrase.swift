/// What stands around figures: `Resources/language/reports.*.txt`.
public enum ReportPhrase: String, PhraseKey {
  case scope = "report.scope"
  case everyProgramme = "report.everyProgramme"
  case always = "report.always"
  case fromTo = "report.fromTo"
  case from = "report.from"
  case to = "report.to"
  case hidden = "report.hidden"
  case waits = "report.waits"
  case heading = "report.heading"
  case percentUnit = "report.percentUnit"
  case euroUnit = "report.euroUnit"
  case hoursUnit = "report.hoursUnit"
}
