import Domain
import Screen

/// What the program asks of the world; `samen` carries it out and tells the program what came of it.
public enum Effect: Hashable, Sendable {
  /// Hold this deed against the rules and, if none refuses, write it down durably.
  case write(Deed)
  /// Erase this person for good, here, after telling anew what they stand in.
  case erase(Erasure)
  /// Keep this until it is written down or thrown away: a half-filled box must survive a crash.
  case saveDraft(name: String, Value)
  /// What this draft held is written down, or is to be thrown away.
  case removeDraft(name: String)
  /// Open the journal anew: writing failed, and may succeed now.
  case tryAgain
  /// Write this down as `write` does, as said by whom and when it was done.
  case writeAgain(Unsaved)
  /// Say which folders there are beside the one that fails.
  case findFolders
  /// Put this in the folder that was chosen.
  case saveElsewhere(Elsewhere)
  /// Say which folders are shared in, and whether they are there.
  case lookAtShared
  /// Share lines with others, beside the screen.
  case share(SharingRequest)
  /// Stop doing so; what is there stays.
  case stopSharing
  /// Share where it goes by itself, and stop the program then.
  case shareOnLeaving
  /// Remember what was said of this folder.
  case rememberShared(SharedFolder)
  /// Share there no more; what lies there stays.
  case forgetShared(String)
  /// Say which laptops there are, and who asks to be let in.
  case lookAtLaptops
  /// Take the request of this laptop out of the shared folders.
  case refuseLaptop(String)
  /// Make this paper and open it for printing.
  case print(Paper)
  /// Make a page of this report and open it, to read on and to print.
  case printReport(ReportName, over: ReportPeriod)
  /// Remember that this was told, on this laptop.
  case rememberTip(Tip)
  /// Remember who works on this laptop.
  case rememberUser(Handle)
  /// Remember how the screen is to look.
  case rememberTheme(Theme)
  /// Open this text in the program that somebody writes with.
  case writeElsewhere(String)
  /// Take the mouse, or leave it to the terminal so that text can be selected.
  case useMouse(Bool)
  /// Draw everything again.
  case redraw
  /// Go to the background.
  case suspend
  /// Stop.
  case quit
}

/// What came of making a paper.
public enum PrintOutcome: Hashable, Sendable {
  /// It is open in a browser, and lies at this path.
  case opened(String)
  /// It lies at this path; there is no browser to open it.
  case liesIn(String)
  /// It cannot be made.
  case refused(PaperFlaw)
  /// It could not be written; the sentence says what is safe and what to do.
  case failed(sentence: String)
}

/// What came of writing a deed.
public enum WriteResult: Sendable {
  /// It is on disk.
  case written([Event], warnings: [Warning])
  /// A rule refuses it; nothing was written.
  case refused(Refusal)
  /// It cannot be written so; the sentence says what is safe and what to do.
  case failed(sentence: String)
  /// The disk did not take it, and nothing can be written now.
  case unsaved(WriteFailure)
}

/// How writing failed.
public struct WriteFailure: Sendable {
  let reason: String
  let isJournalSure: Bool
  let saved: [Event]
  let attempted: [Version]

  /// A failure for `reason`, a few words. `isJournalSure` is false where what was saved before may
  /// not be on the disk any more; `saved` is on disk all the same; `attempted` may be, or not.
  public init(reason: String, isJournalSure: Bool, saved: [Event], attempted: [Version]) {
    self.reason = reason
    self.isJournalSure = isJournalSure
    self.saved = saved
    self.attempted = attempted
  }
}
