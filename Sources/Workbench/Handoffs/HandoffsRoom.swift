import Domain
import Language
import Screen

extension PaneRoom {
  /// The handoffs of the person that is chosen.
  static let handoffs = PaneRoom(
    name: { $0.words(WorkbenchPhrase.handoffs) },
    title: { $0.words(WorkbenchPhrase.handoffs) },
    bindings: { $0.handoffsBindings },
    list: { $1 },
    draw: { $0.drawHandoffs(on: &$1, in: $2, isFocused: $3) },
    move: { $0.moveInHandoffs($1) },
    open: { $0.perform($0.handoff == nil ? HandoffsAction.begun : .moved) },
    mouse: { $0.mousedHandoffs($1) })
}

extension Workbench {
  mutating func moveInHandoffs(_ move: Action.Move) {
    _ = chosen.handoffs.handle(Key(move.code), rows: listRows(.handoffs))
    guard let person = chosen.person else { return }
    let handoffs = state.handoffs(of: person)
    if !handoffs.isEmpty { chosen.handoff = handoffs[chosen.handoffs.selected].id }
  }

  mutating func mousedHandoffs(_ mouse: Mouse) -> [Effect] {
    let outcome = chosen.handoffs.handle(mouse, in: listRect(.handoffs))
    guard case .clicked(let index, let again) = outcome, let person = chosen.person else {
      return []
    }
    let handoffs = state.handoffs(of: person)
    guard handoffs.indices.contains(index) else { return [] }
    chosen.handoff = handoffs[index].id
    return again ? openInFocus() : []
  }
}
