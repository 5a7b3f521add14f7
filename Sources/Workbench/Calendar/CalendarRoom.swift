import Domain
import Language
import Screen

extension PaneRoom {
  /// The calendar, with the sessions or what asks for attention.
  static let calendar = PaneRoom(
    name: { $0.words(WorkbenchPhrase.calendar) },
    title: { $0.words($0.showsAttentionAsPane ? WorkbenchPhrase.attention : .calendar) },
    bindings: { $0.calendarBindings },
    list: { workbench, inner in
      guard workbench.chosen.showsAttention else { return workbench.agendaRect(inner) }
      return workbench.layout.attention?.inset() ?? inner
    },
    draw: { $0.drawCalendar(on: &$1, in: $2, isFocused: $3) },
    move: { $0.moveInCalendar($1) },
    open: { $0.openInCalendar() },
    mouse: { $0.mousedCalendar($1) })
}

extension Workbench {
  mutating func moveInCalendar(_ move: Action.Move) {
    guard !chosen.showsAttention else {
      _ = chosen.attention.handle(Key(move.code), rows: listRows(.calendar))
      return
    }
    moveInAgenda(move)
  }

  /// Up and down go from line to line, from the day that is chosen where it has none.
  private mutating func moveInAgenda(_ move: Action.Move) {
    guard !agenda.isEmpty else { return }
    if agendaItem == nil, move == .up || move == .down {
      let later = agenda.place(from: chosen.day + 1) ?? agenda.items.count
      let place = move == .down ? min(later, agenda.items.count - 1) : max(0, later - 1)
      return choose(agenda.items[place])
    }
    switch move {
    case .pageUp: choose(day: chosen.day.adding(months: -1))
    case .pageDown: choose(day: chosen.day.adding(months: 1))
    default:
      _ = chosen.agenda.handle(Key(move.code), rows: listRows(.calendar))
      choose(agenda.items[chosen.agenda.selected])
    }
  }

  mutating func openInCalendar() -> [Effect] {
    if chosen.showsAttention { return openAttention() }
    switch agendaItem {
    case .session: focus = .roster
    case .appointment: focus = .profile
    case nil: return perform(CalendarAction.sessionPlanned)
    }
    return []
  }
}
