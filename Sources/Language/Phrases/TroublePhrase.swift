/// What is said where something could not be saved: `Resources/language/trouble.*.txt`.
public enum TroublePhrase: String, PhraseKey {
  case title = "trouble.title"
  case failed = "trouble.failed"
  /// Counted.
  case waiting = "trouble.waiting"
  /// Counted.
  case andMore = "trouble.andMore"
  case safe = "trouble.safe"
  case notSure = "trouble.notSure"
  case again = "trouble.again"
  case elsewhere = "trouble.elsewhere"
  case look = "trouble.look"
  case fine = "trouble.fine"
  case stay = "trouble.stay"
  case quit = "trouble.quit"
  case leavingTitle = "trouble.leavingTitle"
  /// Counted.
  case leaving = "trouble.leaving"

  case notSaved = "trouble.notSaved"
  case formNotSaved = "trouble.formNotSaved"
  /// Counted.
  case waitsToo = "trouble.waitsToo"
  case typingNotKept = "trouble.typingNotKept"
  case draftNotKept = "trouble.draftNotKept"
  case readOnly = "trouble.readOnly"
  /// Counted.
  case readOnlyCount = "trouble.readOnlyCount"
  /// Counted.
  case unsavedCount = "trouble.unsavedCount"

  case stillNot = "trouble.stillNot"
  case refusedNow = "trouble.refusedNow"
  case worksAgain = "trouble.worksAgain"
  /// Counted.
  case writtenAgain = "trouble.writtenAgain"
  /// Counted.
  case wasThere = "trouble.wasThere"

  case whichFolder = "trouble.whichFolder"
  case folder = "trouble.folder"
  case folderHint = "trouble.folderHint"
  case folderNote = "trouble.folderNote"
  case keptElsewhere = "trouble.keptElsewhere"
  case lies = "trouble.lies"
  case bringIn = "trouble.bringIn"
  case notElsewhere = "trouble.notElsewhere"
  case paperHead = "trouble.paperHead"
  case paperDeeds = "trouble.paperDeeds"
  case paperForms = "trouble.paperForms"
}
