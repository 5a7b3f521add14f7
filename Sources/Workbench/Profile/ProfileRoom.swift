import Domain
import Language
import Screen

extension PaneRoom {
  /// The person that is chosen.
  static let profile = PaneRoom(
    name: { $0.words(WorkbenchPhrase.profile) },
    title: { workbench in
      workbench.person.map { workbench.sentences.person($0.id) }
        ?? workbench.words(WorkbenchPhrase.profile)
    },
    bindings: { $0.profileBindings },
    list: { $1 },
    draw: { $0.drawProfile(on: &$1, in: $2, isFocused: $3) },
    move: { workbench, move in
      workbench.chosen.profile.count = workbench.shownProfile.count
      let rows = workbench.listRows(.profile)
      _ = workbench.chosen.profile.handle(Key(move.code), rows: rows)
    },
    open: { workbench in
      workbench.focus = .handoffs
      return []
    },
    mouse: { $0.mousedProfile($1) })
}

extension Workbench {
  mutating func mousedProfile(_ mouse: Mouse) -> [Effect] {
    chosen.profile.count = shownProfile.count
    let outcome = chosen.profile.handle(mouse, in: listRect(.profile))
    guard case .clicked(_, again: true) = outcome else { return [] }
    return openInFocus()
  }
}
