import Language
import Screen

/// What someone who is new is told, once on a laptop, where it is needed. Any key takes it away, and
/// does what it does.
public enum Tip: String, Hashable, CaseIterable, Sendable {
  /// How to go about, on the panes.
  case panes
  /// How to check people in, at the door.
  case door
  /// That all is kept at once, when something was.
  case saved

  var phrase: OpeningPhrase {
    switch self {
    case .panes: .tipPanes
    case .door: .tipDoor
    case .saved: .tipSaved
    }
  }
}

extension Workbench {
  /// What is to be told now; nil where nothing is.
  var tip: Tip? {
    guard overlay == nil, question == nil, !isClosing, !tips.isEmpty else { return nil }
    if checkIn != nil { return tips.contains(.door) ? .door : nil }
    if tips.contains(.panes) { return .panes }
    return status.savedAt != nil && tips.contains(.saved) ? .saved : nil
  }

  /// A tip that stood on screen while someone did something was seen.
  mutating func noteSeen(_ tip: Tip?, after input: Input) -> [Effect] {
    guard let tip, tips.contains(tip) else { return [] }
    switch input {
    case .key, .paste: break
    case .mouse(let mouse) where mouse.deed == .pressed: break
    default: return []
    }
    tips.remove(tip)
    return [.rememberTip(tip)]
  }

  /// A box at the foot, over the panes.
  func drawTip(on canvas: inout Canvas) {
    guard let tip else { return }
    let text = words(
      tip.phrase,
      [
        "next": keyText("next"), "help": keyText("help"), "undo": keyText("undo"),
        "key": keyText("checkin.walkIn"), "enter": keyText("checkin.mark"),
      ])
    let columns = min(76, size.columns - 4)
    let rows = TextWidth.wrapped(text, to: columns - 4).count
    let box = Rect(
      column: (size.columns - columns) / 2, row: size.rows - 4 - rows, columns: columns,
      rows: rows + 2)
    canvas.fill(box)
    canvas.box(box, title: words(OpeningPhrase.tip), style: .accent, lines: symbols.lines)
    _ = canvas.putWrapped(text, in: box.inset(columns: 2, rows: 1), style: .strong)
  }
}
