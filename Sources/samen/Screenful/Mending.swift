import Domain
import Journal
import Workbench

/// What is done about a disk that failed: opening anew, writing again, putting things elsewhere.
extension Screenful {
  /// Says in the workbench why nothing can be written; nothing where it can.
  mutating func noteReadOnly() {
    let reason = journal.readOnlyReason
    workbench.readOnly = reason.map { surroundings.whyReadOnly($0, workbench.words) }
    workbench.followsAnother = reason == .heldByAnother
  }

  /// True where only writing failed: what was saved before is where it was.
  var isJournalSure: Bool {
    switch journal.readOnlyReason {
    case .writeFailed, .notPermitted: true
    default: false
    }
  }

  mutating func mend(_ effect: Effect) {
    switch effect {
    case .tryAgain: carryOut(openAgain())
    case .writeAgain(let unsaved):
      let outcome = write(unsaved.deed, by: unsaved.by, at: unsaved.at)
      carryOut(workbench.finish(again: outcome, of: unsaved))
    case .findFolders: workbench.offer(folders: surroundings.folders.all)
    case .saveElsewhere(let things): workbench.finish(put(things))
    default: break
    }
  }

  /// Never on the old descriptor: after a failed write nobody knows what the system still holds.
  private mutating func openAgain() -> [Effect] {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let opening = try journal.openAgain(using: &source)
      journal = opening.journal
      noteReadOnly()
      guard let reason = journal.readOnlyReason else {
        return workbench.reopened(opening.events, device: journal.device ?? "")
      }
      workbench.stillReadOnly(because: surroundings.cause(.readOnly(reason), workbench.words))
    } catch  where error.isNoWorkspace {
      workbench.workspaceGone(because: surroundings.cause(error, workbench.words))
    } catch {
      workbench.stillReadOnly(because: surroundings.cause(error, workbench.words))
    }
    return []
  }

  private func put(_ things: Elsewhere) -> ElsewhereOutcome {
    let lines = things.lines.reduce(into: [UInt8]()) { $0 += JSON.bytes(of: $1) + [0x0A] }
    let files =
      (lines.isEmpty ? [] : [ElsewhereFiles.File(ending: "jsonl", bytes: lines)])
      + [ElsewhereFiles.File(ending: "txt", bytes: Array(things.text.utf8))]
    do throws(JournalError) {
      let folder = surroundings.folders.path(of: things.folder)
      return .lies(try ElsewhereFiles.write(files, as: things.name, into: folder))
    } catch {
      return .failed(surroundings.cause(error, workbench.words))
    }
  }
}
