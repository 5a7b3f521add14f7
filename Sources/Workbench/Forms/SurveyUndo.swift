import Domain
import Language

/// Answers that were put in a survey box can be taken out again until the session is closed. What is
/// remembered for that is gone with the program, like who sat where.
struct KeptSheet: Hashable, Sendable {
  let session: SessionID
  /// The box before and after the answers were put in.
  let before: Deed.SurveyBox?
  let after: Deed.SurveyBox
  let user: Handle
  /// How many deeds were written before it: the last thing done is what is undone first.
  let written: Int
}

extension Workbench {
  /// Remembers what was put in a box last.
  mutating func noteKept(_ before: Deed.SurveyBox?, in session: SessionID) {
    guard let after = boxes[session] else { return }
    undoneSheet = nil
    keptSheets.append(
      KeptSheet(
        session: session, before: before, after: after, user: user, written: writtenHere.count))
  }

  /// Takes the answers out that were put in last; nil where something else was done since.
  mutating func undoSheet() -> [Effect]? {
    guard let kept = keptSheets.last, kept.written == writtenHere.count, kept.user == user,
      boxes[kept.session] == kept.after
    else { return nil }
    keptSheets.removeLast()
    undoneSheet = kept
    boxes[kept.session] = kept.before
    status.say(words(WorkbenchPhrase.undone, ["what": name(of: kept)]), .good)
    let draft = Workbench.draftName(of: kept.session)
    return [kept.before.map { .saveDraft(name: draft, $0.value) } ?? .removeDraft(name: draft)]
  }

  /// Puts the answers back that were just taken out; nil where none were.
  mutating func redoSheet() -> [Effect]? {
    guard let kept = undoneSheet, kept.written == writtenHere.count,
      boxes[kept.session] == kept.before
    else { return nil }
    undoneSheet = nil
    keptSheets.append(kept)
    boxes[kept.session] = kept.after
    status.say(words(WorkbenchPhrase.redone, ["what": name(of: kept)]), .good)
    return [.saveDraft(name: Workbench.draftName(of: kept.session), kept.after.value)]
  }

  private func name(of kept: KeptSheet) -> String {
    words(RecentPhrase.boxKept, ["session": sentences.session(kept.session)])
  }
}
