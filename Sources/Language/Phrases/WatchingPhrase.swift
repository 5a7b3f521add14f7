/// Long work, as whoever waits for it reads: `Resources/language/workbench.*.txt`.
public enum WatchingPhrase: String, PhraseKey {
  case reading = "watching.reading"
  case writing = "watching.writing"
  case stopped = "watching.stopped"
  case sharingStopped = "watching.sharingStopped"
  case backupStopped = "watching.backupStopped"
  case importStopped = "watching.importStopped"
  case title = "watching.title"
  case opening = "watching.opening"
  case openingKeys = "watching.openingKeys"
}
