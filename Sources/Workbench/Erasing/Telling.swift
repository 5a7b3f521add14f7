import Domain
import Language
import Screen

/// A text about someone else is told anew without the one who is to be erased. What is typed is kept
/// in no draft: it may hold the name.
extension Workbench {
  private static let text = "text"

  /// Opens the text; one that is not shown any more cannot be told anew, and goes.
  mutating func tell(_ place: Int, _ erasing: Erasing) {
    let mention = erasing.preview.mentions[place]
    guard mention.isShown else { return set(.nothing, for: place, erasing) }
    let known: String? = if case .anew(let text)? = erasing.told[place] { text } else { nil }
    let field = FormField(
      Workbench.text, label: words.field(mention.field), kind: .area(rows: 5),
      value: known ?? mention.text)
    var erasing = erasing
    erasing.askedAbout = nil
    erasing.part = .telling(
      Form(
        [field], missing: words(FormPhrase.needed), full: words(FormPhrase.full),
        message: words(ErasingPhrase.tellNote, ["text": erasing.name]), messageStyle: .muted))
    status.say("")
    overlay = .erasing(erasing)
  }

  mutating func came(of outcome: Form.Outcome, _ form: Form, _ erasing: Erasing) {
    var erasing = erasing
    erasing.part = outcome == .cancelled ? .looking : .telling(form)
    overlay = .erasing(erasing)
    guard outcome == .submitted, let place = erasing.mention else { return }
    let typed = FormReading.trimmed((form.values[Workbench.text] ?? "")[...])
    if typed != erasing.askedAbout, state.isMentioned(erasing.person, in: typed) {
      erasing.askedAbout = typed
      return complain(words(ErasingPhrase.stillNamed), form, erasing)
    }
    var told = erasing
    told.told[place] = typed.isEmpty ? .nothing : .anew(typed)
    if let refusal = refusal(of: told) {
      return complain(sentences.refusal(refusal), form, erasing)
    }
    told.part = .looking
    overlay = .erasing(told)
  }

  private mutating func complain(_ sentence: String, _ form: Form, _ erasing: Erasing) {
    var form = form
    form.setError(sentence, on: Workbench.text)
    var erasing = erasing
    erasing.part = .telling(form)
    overlay = .erasing(erasing)
  }

  var tellingRect: Rect { middle(columns: 70, rows: 13) }

  var tellingFields: Rect { tellingRect.split(top: tellingRect.rows - 1).top }

  func draw(_ form: Form, of erasing: Erasing, on canvas: inout Canvas) {
    frame(
      tellingRect, title: words(ErasingPhrase.tellTitle, ["text": erasing.name]), on: &canvas)
    form.draw(on: &canvas, in: tellingFields, symbols: symbols)
  }
}
