/// The mouse on a form.
extension Form {
  /// A click goes to the field under it, turns a toggle, takes a choice or a suggestion; the wheel
  /// goes from field to field. `rect` is the box that was drawn in.
  public mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    guard rect.contains(mouse.point) else { return .ignored }
    switch mouse.deed {
    case .wheelUp: return focus > 0 ? move(to: focus - 1) : .ignored
    case .wheelDown: return move(to: focus + 1)
    case .pressed where mouse.button == 0: return click(mouse.point, in: rect)
    default: return .ignored
    }
  }

  private mutating func click(_ point: Point, in rect: Rect) -> Outcome {
    let (body, layout, top) = laidOut(in: areas(in: rect).body)
    guard body.contains(point) else { return .ignored }
    let row = point.row - body.top + top
    let hit = layout.blocks.first { row >= $0.top && row < $0.top + $0.rows }
    guard let hit else { return .ignored }
    if case .suggestion(let row) = hit.part { return pick(row) }
    let outcome: Outcome = hit.field == focus ? .changed : move(to: hit.field)
    if hit.part == .entry {
      choose(at: point.column - body.left - layout.entryColumn, columns: layout.entryColumns)
    }
    return outcome
  }

  private mutating func pick(_ row: Int) -> Outcome {
    guard case .suggestions(var list) = fields[focus].entry, row < list.matches.count else {
      return .ignored
    }
    list.pick(list.matches[row])
    fields[focus].entry = .suggestions(list)
    fields[focus].error = nil
    return .changed
  }

  private mutating func choose(at column: Int, columns: Int) {
    switch fields[focus].entry {
    case .toggle(let isOn, let on, let off) where column >= 0:
      fields[focus].entry = .toggle(!isOn, on: on, off: off)
    case .several(var row):
      guard let index = row.index(at: column, columns: columns) else { return }
      row.toggle(index)
      fields[focus].entry = .several(row)
    case .choice(let all, _):
      let row = ChoiceRow(labels: all.map(\.label), selected: nil, symbols: .unicode)
      guard let index = row.label(at: column, columns: columns) else { return }
      fields[focus].entry = .choice(all, selected: index)
    default: return
    }
    fields[focus].error = nil
  }
}
