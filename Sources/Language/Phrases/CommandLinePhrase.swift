/// What the command line says: `Resources/language/commandline.*.txt`.
public enum CommandLinePhrase: String, PhraseKey {
  case purpose = "commandline.purpose"
  case usage = "commandline.usage"
  case seeHelp = "commandline.seeHelp"
  case commandUnknown = "commandline.commandUnknown"
  case optionUnknown = "commandline.optionUnknown"
  case optionNeedsValue = "commandline.optionNeedsValue"
  case noWorkspace = "commandline.noWorkspace"
  case cannotRead = "commandline.cannotRead"
  case cannotWrite = "commandline.cannotWrite"
  case nothingWritten = "commandline.nothingWritten"
}
