import Domain
import Screen

/// The mouse in the month, the agenda and the attention list.
extension Workbench {
  mutating func mousedAttention(_ mouse: Mouse, in rect: Rect) -> [Effect] {
    switch mouse.deed {
    case .wheelUp: chosen.attention.select(chosen.attention.selected - 1)
    case .wheelDown: chosen.attention.select(chosen.attention.selected + 1)
    case .pressed:
      focus = .calendar
      let wasThere = chosen.showsAttention
      chosen.showsAttention = true
      guard let line = attentionLine(at: mouse.point, in: rect) else { return [] }
      if wasThere && line == chosen.attention.selected { return openInFocus() }
      chosen.attention.select(line)
    default: break
    }
    return []
  }

  mutating func mousedCalendar(_ mouse: Mouse) -> [Effect] {
    guard let frame = layout.panes[.calendar] else { return [] }
    if showsAttentionAsPane { return mousedAttention(mouse, in: frame.inset()) }
    if mouse.deed == .pressed { chosen.showsAttention = false }
    let grid = frame.inset().split(top: 1).rest.split(top: MonthGrid.rows).top
    if mouse.deed == .pressed, let day = monthGrid.day(at: mouse.point, in: grid) {
      let target = chosen.day.startOfMonth + (day - 1)
      if target == chosen.day { return openInFocus() }
      choose(day: target)
      return []
    }
    if case .clicked(let index, let again) = chosen.agenda.handle(mouse, in: listRect(.calendar)),
      agenda.items.indices.contains(index)
    {
      let isSame = agenda.items[index] == agendaItem
      choose(agenda.items[index])
      return again && isSame ? openInFocus() : []
    }
    return []
  }
}
