import Domain
import Language
import Screen

extension PaneRoom {
  /// The sign-in sheet of the session that is chosen.
  static let roster = PaneRoom(
    name: { $0.words(WorkbenchPhrase.session) },
    title: { workbench in
      if let appointment = workbench.appointment {
        return workbench.sentences.appointment(appointment)
      }
      return workbench.session.map(workbench.sessionTitle)
        ?? workbench.words(WorkbenchPhrase.session)
    },
    bindings: { $0.rosterBindings },
    list: { $1.split(top: $0.rosterHead(columns: $1.columns).count).rest },
    draw: { $0.drawRoster(on: &$1, in: $2, isFocused: $3) },
    move: { $0.moveInRoster($1) },
    open: { workbench in
      guard workbench.person != nil else { return workbench.perform(RosterAction.signedUp) }
      workbench.focus = .profile
      return []
    },
    mouse: { $0.mousedRoster($1) })
}

extension Workbench {
  mutating func moveInRoster(_ move: Action.Move) {
    guard chosen.rows.handle(Key(move.code), rows: listRows(.roster)) == .changed else { return }
    guard let rows = roster?.rows, !rows.isEmpty else { return }
    choose(person: rows[chosen.rows.selected].person)
  }

  mutating func mousedRoster(_ mouse: Mouse) -> [Effect] {
    let outcome = chosen.rows.handle(mouse, in: listRect(.roster))
    guard case .clicked(let index, let again) = outcome, let rows = roster?.rows,
      rows.indices.contains(index)
    else { return [] }
    let isSame = rows[index].person == chosen.person
    choose(person: rows[index].person)
    return again && isSame ? openInFocus() : []
  }
}
