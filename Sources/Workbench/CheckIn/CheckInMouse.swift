import Screen

extension Workbench {
  /// A click chooses a name, a second click marks it; a click on a key at the foot strikes it.
  mutating func mousedCheckIn(_ mouse: Mouse) -> [Effect] {
    switch mouse.deed {
    case .wheelUp: moveAtTheDoor(.up)
    case .wheelDown: moveAtTheDoor(.down)
    case .pressed where mouse.button == 0:
      if let binding = hinted(at: mouse.point) { return perform(binding.action) }
      guard let place = checkInPlace(at: mouse.point) else { return [] }
      let rows = checkInRows
      if place == checkInPlace(rows) { return perform(.checkIn(.marked)) }
      checkIn?.person = rows[place].person
      checkIn?.status = nil
    default: break
    }
    return []
  }

  /// The name under `point`; the empty row below a name is part of it.
  private func checkInPlace(at point: Point) -> Int? {
    let layout = checkInLayout
    let list = checkInList
    guard layout.list.contains(point) else { return nil }
    let first = list.firstRow(rows: layout.visible)
    let place = first + (point.row - layout.list.top) / layout.step
    return place < list.count ? place : nil
  }
}
