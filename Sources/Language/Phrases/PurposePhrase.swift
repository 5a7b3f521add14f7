/// What each command is for: `Resources/language/commandline.*.txt`.
public enum PurposePhrase: String, PhraseKey {
  case open = "purpose.open"
  case makeWorkspace = "purpose.makeWorkspace"
  case listTemplates = "purpose.listTemplates"
  case demo = "purpose.demo"
  case record = "purpose.record"
  case list = "purpose.list"
  case show = "purpose.show"
  case find = "purpose.find"
  case agenda = "purpose.agenda"
  case print = "purpose.print"
  case log = "purpose.log"
  case check = "purpose.check"
  case state = "purpose.state"
  case schema = "purpose.schema"
  case help = "purpose.help"
  case showVersion = "purpose.showVersion"
}
