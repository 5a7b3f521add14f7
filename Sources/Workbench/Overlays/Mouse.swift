import Domain
import Screen

/// The mouse: a click focuses, a click on what is chosen opens it, the wheel scrolls.
extension Workbench {
  mutating func moused(_ mouse: Mouse) -> [Effect] {
    switch overlay {
    case .form(var form):
      let outcome = form.form.handle(mouse, in: fieldsRect(form))
      overlay = .form(form)
      return outcome == .submitted ? submit(form) : []
    case .help(var pager):
      _ = pager.handle(mouse, size: helpRect.size)
      overlay = .help(pager)
      return []
    case .find(var finder):
      return mousedFinder(&finder, mouse)
    case .palette(var palette):
      return mousedPalette(&palette, mouse)
    case nil: return mousedPanes(mouse)
    }
  }

  private func fieldsRect(_ form: FormOverlay) -> Rect {
    let inner = formRect(form)
    return inner.split(top: inner.rows - 1).top
  }

  private var resultsRect: Rect { findRect.split(top: 2).rest }

  private mutating func mousedFinder(_ finder: inout Finder, _ mouse: Mouse) -> [Effect] {
    let outcome = finder.list.handle(mouse, in: resultsRect)
    overlay = .find(finder)
    if case .clicked(_, again: true) = outcome { findPressed(finder, Key(.enter)) }
    return []
  }

  private mutating func mousedPalette(_ palette: inout Palette, _ mouse: Mouse) -> [Effect] {
    let outcome = palette.list.handle(mouse, in: resultsRect)
    overlay = .palette(palette)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return palettePressed(palette, Key(.enter))
  }

  private mutating func mousedPanes(_ mouse: Mouse) -> [Effect] {
    let layout = layout
    if mouse.deed == .pressed,
      let hint = hintBar.hint(at: mouse.point, in: layout.hints.inset(columns: 1, rows: 0)),
      let binding = currentBindings.first(where: { $0.id == hint.id })
    {
      return perform(binding.action)
    }
    if let attention = layout.attention, attention.contains(mouse.point) {
      return mousedAttention(mouse, in: attention.inset())
    }
    let under = layout.panes.first { $0.value.contains(mouse.point) }?.key
    guard let pane = under else { return [] }
    let isWheel = mouse.deed == .wheelUp || mouse.deed == .wheelDown
    if mouse.deed == .pressed { focus = pane }
    guard isWheel || mouse.deed == .pressed else { return [] }
    return moused(mouse, in: pane)
  }

  private mutating func moused(_ mouse: Mouse, in pane: Pane) -> [Effect] {
    let rect = listRect(pane)
    switch pane {
    case .calendar: return mousedCalendar(mouse)
    case .roster:
      let outcome = chosen.rows.handle(mouse, in: rect)
      guard case .clicked(let index, let again) = outcome, let rows = roster?.rows,
        rows.indices.contains(index)
      else { return [] }
      let isSame = rows[index].person == chosen.person
      choose(person: rows[index].person)
      return again && isSame ? openInFocus() : []
    case .profile:
      chosen.profile.count = shownProfile.count
      guard case .clicked(_, again: true) = chosen.profile.handle(mouse, in: rect) else { break }
      return openInFocus()
    case .handoffs:
      guard case .clicked(let index, let again) = chosen.handoffs.handle(mouse, in: rect),
        let person = chosen.person
      else { return [] }
      let handoffs = state.handoffs(of: person)
      guard handoffs.indices.contains(index) else { return [] }
      chosen.handoff = handoffs[index].id
      return again ? openInFocus() : []
    }
    return []
  }

  private mutating func mousedAttention(_ mouse: Mouse, in rect: Rect) -> [Effect] {
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

  private mutating func mousedCalendar(_ mouse: Mouse) -> [Effect] {
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
      state.calendar.indices.contains(index)
    {
      let isSame = state.calendar[index] == chosen.session
      choose(session: state.calendar[index])
      return again && isSame ? openInFocus() : []
    }
    return []
  }
}
