import Screen

/// A click takes what is under it: a language, a face, or the next person.
extension Workbench {
  mutating func kioskClicked(_ kiosk: Kiosk, _ point: Point) -> [Effect] {
    let layout = KioskLayout(size)
    switch kiosk.stage {
    case .languages:
      let places = layout.languages(kioskLanguages.count)
      guard let place = places.firstIndex(where: { $0.contains(point) }) else { return [] }
      speak(place, in: kiosk)
    case .question(let number):
      let rows = questionRows(number, kiosk, layout).count
      let faces = layout.faces(below: rows)
      guard let place = faces.firstIndex(where: { $0.contains(point) }) else { return [] }
      return answer(place + 1, to: number, in: kiosk)
    case .begin, .thanks: goOn(kiosk)
    case .leaving: break
    }
    return []
  }
}
