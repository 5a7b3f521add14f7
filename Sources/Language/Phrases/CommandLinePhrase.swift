/// What the command line says: `Resources/language/commandline.*.txt`.
public enum CommandLinePhrase: String, PhraseKey {
  case purpose = "commandline.purpose"
  case usage = "commandline.usage"
  case kinds = "commandline.kinds"
  case fieldsMean = "commandline.fieldsMean"
  case workspaceMade = "commandline.workspaceMade"
  case laidDown = "commandline.laidDown"
  case demoMade = "commandline.demoMade"
  case openWith = "commandline.openWith"
  case saved = "commandline.saved"
  case mind = "commandline.mind"
  case nothing = "commandline.nothing"
  case noSuchID = "commandline.noSuchID"
  case notARecord = "commandline.notARecord"
  case badClock = "commandline.badClock"
  case noTerminal = "commandline.noTerminal"
  case unexpected = "commandline.unexpected"
}
