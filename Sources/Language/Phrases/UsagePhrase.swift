/// What was typed wrongly, and how to get help: `Resources/language/commandline.*.txt`.
public enum UsagePhrase: String, PhraseKey {
  case commandUnknown = "usage.commandUnknown"
  case optionUnknown = "usage.optionUnknown"
  case nearest = "usage.nearest"
  case seeHelp = "usage.seeHelp"
  case optionMissing = "usage.optionMissing"
  case valueMissing = "usage.valueMissing"
  case noValueWanted = "usage.noValueWanted"
  case badValue = "usage.badValue"
  case tooMany = "usage.tooMany"
  case wordMissing = "usage.wordMissing"
  case notAField = "usage.notAField"
  case notText = "usage.notText"
  case together = "usage.together"
  case apart = "usage.apart"
}
