import Domain

/// Why something could not be read or written. Wordless: sentences are made where people are.
public enum JournalError: Error, Hashable, Sendable {
  /// The kernel refused: which call, on what file (its name, no path), and the `errno`.
  case failed(SystemCall, on: String, errno: Int32)
  /// Something else than a file or folder of our own stands there: a link, a pipe, a device.
  case notAsExpected(String)
  /// Neither an XDG folder nor a home to put it in is known.
  case noHome
  /// There is no workspace in this folder.
  case noWorkspace(String)
  /// There are several, by these names; one must be named.
  case severalWorkspaces([String])
  /// There is one already.
  case workspaceExists(String)
  /// `workspace.json` does not hold what it should.
  case workspaceUnreadable
  /// The workspace is of a later version of this program.
  case workspaceOfLaterFormat(Int)
  /// The journal cannot be written to.
  case readOnly(ReadOnlyReason)
  /// A line that was to be written is not one its kind allows; nothing was written.
  case notWritable(kind: String, EventKind.Flaw)
  /// A kind in the wrong scope, or one that only the journal itself writes.
  case kindNotAllowed(String)
  /// A handle, a time, an id or a version that has not the form of one.
  case malformed(Part, String)
  /// A line would have more than 256 KiB.
  case lineTooLong
  /// More lines at once than an act may have.
  case tooManyLines(Int)
  /// The log cannot take more lines: its sequence has come to the largest number.
  case logFull(LogName)
  /// This file is no backup that `samen` made.
  case notABackup(String)
  /// The backup is not as it was written, here; nothing was restored from it.
  case backupDamaged(String, part: String)
  /// There is something else by that name, which a backup must not replace.
  case notReplaced(String)
  /// The workspace is not the one that is to be restored.
  case anotherWorkspace(String)
  /// A copy that was read back is not what was written; the old file is still in its place.
  case copyDiffers(String)
  /// There is no exchange of this workspace in this folder.
  case noExchange(String)
  /// There are several exchanges, of these workspaces; one must be named.
  case severalExchanges([String])
  /// The exchange folder is there and the file that says whose it is is not.
  case exchangeUnmarked(String)
  /// The exchange folder is of this other workspace.
  case exchangeOfAnother(String)
  /// `age` is not installed, and nobody said that lines may lie there unsealed.
  case ageMissing
  /// `age` did not seal or make a key; nothing left this device unsealed.
  case notSealed
  /// Somebody asked to stop; what was done stays, and the rest can be done later.
  case stopped
  /// Writing failed and the journal is read-only from now on. `saved` is on disk and counts; of the
  /// other lines some bytes, or all, may be there too, but nothing was promised of them.
  case notSaved(SystemCall, on: String, errno: Int32, saved: [Event])
  /// `saved` is on disk and counts, and of what it takes away some is still here: this went wrong.
  /// The journal is read-only from now on; whoever opens it next takes the rest away.
  indirect case notTakenAway(JournalError, saved: [Event])

  /// What was malformed.
  public enum Part: Hashable, Sendable {
    case handle, time, identifier, version, name
  }
}

/// Why a journal is open for reading only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// It was opened so.
  case asked
  /// Another instance holds the lock.
  case heldByAnother
  /// The disk or the rights do not let us write.
  case notPermitted(errno: Int32)
  /// Writing failed; what follows must not be put after bytes nobody can vouch for.
  case writeFailed(errno: Int32)
  /// The log was removed, replaced or changed by something else while it was open.
  case changedUnderneath
  /// The folder of the workspace was removed, moved or replaced while it was open.
  case workspaceGone
  /// The lock was removed or replaced, so that another instance may be writing.
  case lockLost
  /// It was closed.
  case closed
}
