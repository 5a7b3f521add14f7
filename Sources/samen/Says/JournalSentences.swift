import Domain
import Glibc
import Journal
import Language
import Workbench

/// Why something could not be read or written, what is safe, and what to do next.
struct JournalSentences {
  let words: Words

  /// The sentence for an error; `folder` is the workspace, where that is known.
  func sentence(_ error: JournalError, folder: String = "") -> String {
    switch error {
    case .failed(let call, let file, let errno):
      return say(isRead(call) ? .cannotRead : .cannotWrite, text: file, other: reason(errno))
    case .notAsExpected(let name): return say(.notAsExpected, text: name)
    case .noHome: return say(.noHome)
    case .noWorkspace(let name): return say(.noWorkspace, text: folder.isEmpty ? name : folder)
    case .severalWorkspaces(let names):
      return say(.severalWorkspaces, text: names.joined(separator: ", "))
    case .workspaceExists(let name):
      return say(.workspaceExists, text: folder.isEmpty ? name : folder)
    case .workspaceUnreadable: return say(.workspaceUnreadable, text: folder)
    case .workspaceOfLaterFormat(let format): return say(.laterFormat, text: String(format))
    case .readOnly(let reason): return sentence(reason, holder: nil)
    case .notWritable(let kind, let flaw):
      guard let kind = EventKind.named(kind) else { return say(.notWritable, text: kind) }
      return Sentences(words: words, state: State()).refusal(.flaw(kind, flaw))
    case .kindNotAllowed(let kind): return say(.notWritable, text: kind)
    case .malformed(_, let text): return say(.notWritable, text: text)
    case .lineTooLong: return say(.lineTooLong)
    case .tooManyLines(let count): return say(.tooManyLines, text: words.number(count))
    case .notABackup(let name): return say(.notABackup, text: name)
    case .backupDamaged(let name, let part):
      return say(.backupDamaged, text: name, other: part)
    case .notReplaced(let name): return say(.notReplaced, text: name)
    case .anotherWorkspace(let folder): return say(.anotherWorkspace, text: folder)
    case .copyDiffers(let name): return say(.copyDiffers, text: name)
    case .noExchange(let name): return say(.noExchange, text: name)
    case .severalExchanges(let names):
      return say(.severalExchanges, text: names.joined(separator: ", "))
    case .exchangeUnmarked(let name): return say(.exchangeUnmarked, text: name)
    case .exchangeOfAnother(let id): return say(.exchangeOfAnother, text: id)
    case .ageMissing: return say(.ageMissing)
    case .notSealed: return say(.notSealed)
    case .stopped: return say(.stopped)
    case .logFull(let log): return say(.logFull, text: log.text)
    case .notTakenAway(let error, _): return say(.notTakenAway, other: cause(error))
    case .notSaved(_, let file, let errno, let saved):
      return say(
        saved.isEmpty ? .notSaved : .partlySaved, text: file, other: reason(errno))
    }
  }

  /// Why nothing can be written now; `holder` is the process that does.
  func sentence(_ reason: ReadOnlyReason, holder: Int?) -> String {
    switch reason {
    case .heldByAnother:
      holder.map { say(.heldBy, text: String($0)) } ?? say(.heldByAnother)
    case .notPermitted(let errno), .writeFailed(let errno):
      say(.readOnlyNow, other: self.reason(errno))
    case .changedUnderneath: say(.changedUnderneath)
    case .workspaceGone: say(.workspaceGone)
    case .lockLost: say(.lockLost)
    case .asked, .closed: say(.openedToRead)
    }
  }

  /// What keeps us from writing, in a few words, for a sentence of the screen.
  func cause(_ error: JournalError) -> String {
    switch error {
    case .readOnly(let reason): cause(reason)
    case .notSaved(_, _, errno: ESTALE, _): words(JournalPhrase.logChanged)
    case .noWorkspace: words(JournalPhrase.workspaceMissing)
    case .notTakenAway(let error, _): cause(error)
    default: error.errno.map { self.reason($0) } ?? sentence(error)
    }
  }

  /// The same for a journal that is read-only.
  func cause(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .notPermitted(let errno), .writeFailed(let errno): self.reason(errno)
    case .changedUnderneath: words(JournalPhrase.logChanged)
    case .workspaceGone: words(JournalPhrase.workspaceMissing)
    case .lockLost: words(JournalPhrase.lockMissing)
    default: sentence(reason, holder: nil)
    }
  }

  /// Why the screen only shows, and what can be done about it.
  func onScreen(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .notPermitted, .writeFailed, .changedUnderneath, .workspaceGone, .lockLost:
      words(TroublePhrase.readOnly, ["reason": cause(reason)])
    default: sentence(reason, holder: nil)
    }
  }

  private func isRead(_ call: SystemCall) -> Bool {
    call == .read || call == .list || call == .open || call == .status
  }

  /// What the system says, in words where they help.
  private func reason(_ errno: Int32) -> String {
    switch errno {
    case ENOSPC, EDQUOT: words(JournalPhrase.diskFull)
    case EACCES, EPERM: words(JournalPhrase.noRight)
    case EROFS: words(JournalPhrase.diskReadOnly)
    case ENOENT, ENOTDIR: words(JournalPhrase.notThere)
    case ELOOP: words(JournalPhrase.aLink)
    case EIO: words(JournalPhrase.diskFaulty)
    case EFBIG: words(JournalPhrase.fileTooLarge)
    default: words(JournalPhrase.otherReason, ["n": String(errno)])
    }
  }

  private func say(_ phrase: JournalPhrase, text: String = "", other: String = "") -> String {
    words(
      phrase,
      ["text": text, "reason": other, "safe": words(RefusalPhrase.nothingWritten)])
  }
}
