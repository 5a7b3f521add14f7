import Domain
import Language
import Screen

/// What reaches the program while the laptop goes round: a few keys and clicks mean something, and
/// everything else nothing at all.
extension Workbench {
  /// Lets the laptop go round for the session on screen.
  mutating func openKiosk() {
    guard let session else { return }
    let own = session.programme.flatMap(state.programme)?.questions ?? []
    let fits = Programme.questionCounts.contains(own.count)
    kiosk = Kiosk(session: session.id, ownQuestions: fits ? own : [])
  }

  mutating func kioskTook(_ kiosk: Kiosk, _ input: Input) -> [Effect] {
    switch input {
    case .key(Key(.character("l"), control: true)): return [.redraw]
    case .key(let key):
      if case .leaving(let typed) = kiosk.stage { return leavingPressed(kiosk, typed, key) }
      guard case .kiosk(let action) = BindingSet(kioskBindings).action(for: key)?.action else {
        return []
      }
      return perform(action, Workbench.digit(key), kiosk)
    case .mouse(let mouse) where usesMouse && mouse.deed == .pressed:
      return kioskClicked(kiosk, mouse.point)
    default: return []
    }
  }

  private mutating func perform(
    _ action: KioskAction, _ digit: Int?, _ kiosk: Kiosk
  ) -> [Effect] {
    switch action {
    case .chosen: return choose(digit, in: kiosk)
    case .moved(let step): move(kiosk, by: step)
    case .skipped:
      guard case .question(let number) = kiosk.stage else {
        goOn(kiosk)
        return []
      }
      return answer(nil, to: number, in: kiosk)
    case .wentBack: goBack(in: kiosk)
    }
    return []
  }

  /// Enter takes what is chosen, a digit what it stands for.
  private mutating func choose(_ digit: Int?, in kiosk: Kiosk) -> [Effect] {
    switch kiosk.stage {
    case .languages:
      let place = digit.map { $0 - 1 } ?? kiosk.place
      if kioskLanguages.indices.contains(place) { speak(place, in: kiosk) }
    case .question(let number):
      guard let face = digit ?? kiosk.face, (1...Kiosk.faces).contains(face) else { return [] }
      return answer(face, to: number, in: kiosk)
    // A digit too many is for the last question, and not for whoever comes next.
    case .begin, .thanks: if digit == nil { goOn(kiosk) }
    case .leaving: break
    }
    return []
  }

  /// Goes on from a screen on which there is nothing to choose.
  mutating func goOn(_ kiosk: Kiosk) {
    if kiosk.stage == .begin || kiosk.stage == .thanks { self.kiosk?.startAnew() }
  }

  mutating func speak(_ place: Int, in kiosk: Kiosk) {
    var kiosk = kiosk
    kiosk.place = place
    kiosk.ask(0)
    self.kiosk = kiosk
  }

  /// Notes an answer; the last one puts the sheet into the box, shuffled among the others.
  mutating func answer(_ face: Int?, to number: Int, in kiosk: Kiosk) -> [Effect] {
    var kiosk = kiosk
    let isLast = kiosk.note(face, to: number, of: kioskQuestions(kiosk).count)
    defer { self.kiosk = kiosk }
    guard isLast else { return [] }
    let sheet = kiosk.sheet
    kiosk.startAnew()
    kiosk.place = self.kiosk?.place ?? 0
    kiosk.stage = .thanks
    guard !sheet.isEmpty else { return [] }
    var box = boxes[kiosk.session] ?? Deed.SurveyBox(session: kiosk.session)
    box.add(answers: sheet, using: &chance)
    boxes[kiosk.session] = box
    return [.saveDraft(name: Workbench.draftName(of: kiosk.session), box.value)]
  }

  private mutating func move(_ kiosk: Kiosk, by step: Int) {
    switch kiosk.stage {
    case .languages:
      let last = kioskLanguages.count - 1
      self.kiosk?.place = min(last, max(0, kiosk.place + step))
    case .question: self.kiosk?.moveFace(by: step)
    case .begin, .thanks, .leaving: break
    }
  }

  mutating func goBack(in kiosk: Kiosk) {
    switch kiosk.stage {
    case .begin: self.kiosk = nil
    case .languages: self.kiosk?.stage = .leaving("")
    case .question(0): self.kiosk?.stage = .languages
    case .question(let number): self.kiosk?.ask(number - 1)
    case .thanks, .leaving: break
    }
  }
}
