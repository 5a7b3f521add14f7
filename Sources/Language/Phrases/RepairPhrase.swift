/// What `repair` did: `Resources/language/commandline.*.txt`.
public enum RepairPhrase: String, PhraseKey {
  case nothing = "repair.nothing"
  case log = "repair.log"
  case broughtIn = "repair.broughtIn"
  case doubles = "repair.doubles"
  case stubs = "repair.stubs"
  case setAside = "repair.setAside"
  case keptIn = "repair.keptIn"
  case takenOut = "repair.takenOut"
  case workspaceFile = "repair.workspaceFile"
  case allMended = "repair.allMended"
  case stillAmiss = "repair.stillAmiss"
}
