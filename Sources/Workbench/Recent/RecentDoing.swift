import Domain
import Language

/// Going to what was done, and undoing it from there.
extension Workbench {
  mutating func showRecent(_ open: RecentList) {
    guard let deed = open.deed else { return }
    let session = deed.data[Field.session]?.asText.map { EntityID(.session, $0) }
    let places = [state.thing(of: deed), session, deed.of.map { .person($0) }]
    overlay = nil
    status.say("")
    for case .some(let place) in places where bring(place) { return }
    overlay = .recent(open)
    status.say(words(RecentPhrase.nowhere), .warning)
  }

  /// Takes the chosen deed back, whoever did it; says why where that cannot be.
  mutating func undoRecent(_ open: RecentList) -> [Effect] {
    guard let deed = open.deed else { return [] }
    if let why = whyNotUndone(deed) {
      status.say(why, .warning)
      return []
    }
    if isOfOthers(deed), open.askedAbout != deed.version {
      var asking = open
      asking.askedAbout = deed.version
      overlay = .recent(asking)
      status.say(words(RecentPhrase.ofOther, ["who": sentences.staff(deed.by)]), .warning)
      return []
    }
    let done = state.deed(of: deed)
    return write(.undo(done), then: .undone(done, name: sentences.deed(done)))
  }

  private func isOfOthers(_ deed: Event) -> Bool {
    deed.by != user && deed.version.log.device != device
  }

  /// Why it cannot be undone; nil where it can.
  func whyNotUndone(_ deed: Event) -> String? {
    if let cannotUndo { return words.text(cannotUndo) ?? cannotUndo }
    switch state.barToUndo(deed) {
    case .goneAlready: return words(RecentPhrase.goneAlready)
    case .isUndoing: return words(RecentPhrase.isUndoing)
    case .forGood: return words(RecentPhrase.forGood)
    case .ofTeam: return words(RecentPhrase.ofTeam)
    case nil: return nil
    }
  }
}
