import Screen

/// What a pane is to the rest of the program: its name, its keys, how it is drawn, and what moving,
/// opening and clicking mean in it. Each pane tells so in its own folder; everything else asks here.
struct PaneRoom: Sendable {
  /// What it is called, whatever is in it.
  let name: @Sendable (Workbench) -> String
  /// What stands in its frame: its name, or what is in it.
  let title: @Sendable (Workbench) -> String
  /// Its keys.
  let bindings: @Sendable (Workbench) -> [Binding<Action>]
  /// Where the rows of its list stand, inside its frame.
  let list: @Sendable (Workbench, Rect) -> Rect
  /// Draws what is inside its frame; the last argument says whether it has the focus.
  let draw: @Sendable (Workbench, inout Canvas, Rect, Bool) -> Void
  /// Moves through its list.
  let move: @Sendable (inout Workbench, Action.Move) -> Void
  /// Goes along the link to the next pane, or opens what is chosen.
  let open: @Sendable (inout Workbench) -> [Effect]
  /// Takes a click or the wheel.
  let mouse: @Sendable (inout Workbench, Mouse) -> [Effect]
}

extension Pane {
  /// The pane as the rest of the program sees it.
  var room: PaneRoom {
    switch self {
    case .calendar: .calendar
    case .roster: .roster
    case .profile: .profile
    case .handoffs: .handoffs
    }
  }
}

extension Workbench {
  /// The name of a pane, with what is in it.
  func title(of pane: Pane) -> String { pane.room.title(self) }
  /// The name of a pane, whatever is in it.
  func paneName(_ pane: Pane) -> String { pane.room.name(self) }
  /// The keys of one pane.
  func bindings(of pane: Pane) -> [Binding<Action>] { pane.room.bindings(self) }
  /// Moves in the pane with the focus.
  mutating func moveInFocus(_ move: Action.Move) {
    if checkIn == nil { focus.room.move(&self, move) } else { moveAtTheDoor(move) }
  }
  /// Enter goes along the link to the next pane; at the end of the line it opens what is there.
  mutating func openInFocus() -> [Effect] { focus.room.open(&self) }
}
