/// What the first run asks: `Resources/language/forms.*.txt`.
public enum FirstRunPhrase: String, PhraseKey {
  case title = "firstrun.title"
  case welcome = "firstrun.welcome"
  case tongue = "firstrun.tongue"
  case station = "firstrun.station"
  case name = "firstrun.name"
  case project = "firstrun.project"
  case noProject = "firstrun.noProject"
  case start = "firstrun.start"
  case join = "firstrun.join"
  case joinNote = "firstrun.joinNote"
  case folder = "firstrun.folder"
  case folderHint = "firstrun.folderHint"
  case noTeam = "firstrun.noTeam"
  case severalTeams = "firstrun.severalTeams"
  case organisation = "firstrun.organisation"
}
