import Domain
import Language
import Screen

extension Workbench {
  mutating func formPressed(_ overlay: FormOverlay, _ key: Key) -> [Effect] {
    var overlay = overlay
    if passesRound(overlay, key) {
      let effects = putAside()
      openKiosk()
      return effects
    }
    if answersSurvey(&overlay, key) {
      self.overlay = .form(overlay)
      return []
    }
    if Workbench.writeElsewhereKey.matches(key) { return writeElsewhere() }
    overlay.form.fit(formRect(overlay))
    let outcome = overlay.form.handle(key)
    self.overlay = .form(overlay)
    switch outcome {
    case .submitted: return submit(overlay)
    case .cancelled: return putAside()
    case .left(let field):
      check(field)
      return keepDraft()
    case .ignored, .changed: return []
    }
  }

  /// Says at once what cannot be read in a field that was left.
  private mutating func check(_ name: String) {
    guard case .form(var open) = overlay, let field = Field.named(name) else { return }
    var reading = FormReading(open.form.values, words: words, today: now.day)
    _ = reading.value(of: field)
    open.form.note(reading.mistakes[name], on: name)
    overlay = .form(open)
  }

  /// Where the questions of a form stand.
  func formRect(_ overlay: FormOverlay) -> Rect {
    let form = overlay.form
    let message = TextWidth.wrapped(form.message, to: min(70, size.columns - 4)).count + 1
    // Room for an error or for names to choose from; a message takes at most a third of a form.
    // On a narrow screen long labels stand above their fields.
    let fields = form.fields.count * (size.columns < 74 ? 2 : 1)
    let needed = max(fields + message + 6, 3 * message + 2)
    return middle(columns: 70, rows: min(needed, 22))
  }

  func draw(_ overlay: FormOverlay, on canvas: inout Canvas) {
    let inner = formRect(overlay)
    frame(inner, title: overlay.title, on: &canvas)
    let fields = inner.split(top: inner.rows - 1).top
    overlay.form.draw(on: &canvas, in: fields, symbols: symbols)
  }
}
