import Domain
import Journal
import Language

/// Looks at a workspace that is there: where it lies, who can get at it, and whether it is whole.
struct WorkspaceDoctor {
  let location: WorkspaceLocation
  let look: WorkspaceLook
  let report: CheckReport
  /// The process that has it open to write; nil where none has.
  let holder: Int?
  let words: Words

  var findings: [DoctorFinding] {
    [workspace] + DiskDoctor(look: look.disk, words: words).findings + rights + [lock] + journal
  }

  /// True where the disk refused a log.
  var couldNotRead: Bool {
    report.findings.contains { finding in
      if case .unreadable(let error) = finding.problem { error.errno != nil } else { false }
    }
  }

  private var workspace: DoctorFinding {
    guard let kept = look.keptAlike else {
      return DoctorFinding(
        .fine, .workspace, words(DoctorPhrase.plain, ["text": location.folder]))
    }
    return DoctorFinding(
      .bad, .workspace,
      words(DoctorPhrase.workspaceKept, ["text": location.folder, "other": kept]))
  }

  private var rights: [DoctorFinding] {
    let writing = look.mayWrite ? [] : [cannotWrite]
    // Where a disk keeps no rights, that is what is said of the disk.
    guard let first = look.openToOthers.first, look.disk.kind != .withoutRights else {
      return writing.isEmpty
        ? [DoctorFinding(.fine, .rights, words(DoctorPhrase.rightsFine))] : writing
    }
    let others = look.openToOthers.count - 1
    let inside = look.openToOthers.allSatisfy { $0.hasPrefix(location.folder) }
    let values: KeyValuePairs = [
      "text": first, "n": words.number(others), "other": inside ? location.folder : first,
    ]
    let phrase: DoctorPhrase = others == 0 ? .rightsOpen : .rightsOpenMore
    return writing + [DoctorFinding(.bad, .rights, words(phrase, values))]
  }

  private var cannotWrite: DoctorFinding {
    DoctorFinding(
      .bad, .rights, words(DoctorPhrase.rightsNoWriting, ["text": location.folder]))
  }

  private var lock: DoctorFinding {
    DoctorFinding(
      .fine, .lock,
      holder.map { words(DoctorPhrase.lockHeld, ["text": "\($0)"]) }
        ?? words(DoctorPhrase.lockFree))
  }

  private var journal: [DoctorFinding] {
    let sentences = FindingSentences(words: words)
    let lines = report.logs.reduce(0) { $0 + $1.events }
    let whole =
      sentences.summary(report.findings).map { DoctorFinding(.bad, .journal, $0) }
      ?? DoctorFinding(.fine, .journal, words.plural(DoctorPhrase.journalWhole, lines))
    let change = report.identityChange.map {
      DoctorFinding(.mind, .journal, sentences.sentence($0))
    }
    return [whole] + (change.map { [$0] } ?? [])
  }
}
