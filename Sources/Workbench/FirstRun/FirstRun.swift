import Domain
import Language
import Screen

/// The first run: three questions, and what to begin with. Nothing is made before it is handed in,
/// and what was typed is not thrown away unasked.
public struct FirstRun: Sendable {
  /// What was answered.
  public struct Answers: Hashable, Sendable {
    public var tongue: Tongue
    public var station: Station
    public var name: String
    public var user: Handle
    public var template: Template?
    public var start: Day
    /// The organisation this laptop belongs to; empty where nobody said.
    public var organisation: String
    /// The folder over which colleagues share, as it was typed, when their workspace is to be come
    /// into.
    public var joining: String?
    /// The list of people to begin with, a file as it was typed; nil where none was asked for.
    public var sheet: String?
    /// True where someone only wants to look around in a made-up year.
    public var isExample = false
  }

  /// What came of a key.
  public enum Outcome: Sendable {
    case goesOn
    /// Another language was chosen: everything is to be said in it from now on.
    case speaks(Tongue)
    case answered(Answers)
    case left
  }

  /// The language on screen; changes as soon as another is chosen.
  public var words: Words {
    didSet { form = makeForm(keeping: form.values, at: form.focusedName) }
  }
  /// The size of the screen.
  public var size: Size
  let symbols: Symbols
  let templates: [Template]
  let today: Day
  let folders: [String]
  var form: Form
  /// What the form asks for.
  var asked: Beginning
  /// What stands in front once Esc was struck over something that was typed.
  var leaving: Dialog?

  /// The questions, in the language of `words`.
  public init(
    words: Words, symbols: Symbols = .unicode, templates: [Template], today: Day, size: Size,
    folders: [String] = []
  ) {
    self.folders = folders
    self.words = words
    self.symbols = symbols
    self.templates = templates
    self.today = today
    self.size = size
    form = Form([], missing: "")
    asked = .nothing
    form = makeForm(keeping: [:], at: nil)
  }

  /// Says what is wrong with the folder that was given.
  public mutating func refuse(folder sentence: String) { form.setError(sentence, on: "folder") }

  /// Says what is wrong with the list that was given.
  public mutating func refuse(sheet sentence: String) { form.setError(sentence, on: "sheet") }

  /// Takes in what reached the program from the terminal.
  public mutating func update(_ input: Input) -> Outcome {
    switch input {
    case .resized(let size):
      self.size = size
      return .goesOn
    case .paste(let text):
      _ = form.paste(text)
      return .goesOn
    case .mouse(let mouse):
      if leaving != nil { return clickedLeaving(mouse) }
      return hinted(mouse).map { pressed($0) } ?? came(of: form.handle(mouse, in: fieldsRect))
    case .key(let key): return pressed(key)
    case .resumed: return .goesOn
    }
  }

  private mutating func pressed(_ key: Key) -> Outcome {
    if key == Key(.character("c"), control: true) { return .left }
    if leaving != nil { return pressedLeaving(key) }
    form.fit(fieldsRect)
    return came(of: form.handle(key))
  }

  /// Which keys work now.
  private var hints: HintBar {
    Workbench.footer([], Workbench.bindings(of: form), words)
  }

  /// The key whose hint was clicked.
  private func hinted(_ mouse: Mouse) -> Key? {
    let inner = box.inset(columns: 2)
    guard mouse.deed == .pressed, mouse.button == 0,
      let hint = hints.hint(at: mouse.point, in: inner.split(top: inner.rows - 1).rest)
    else { return nil }
    return Workbench.bindings(of: form).first { $0.id == hint.id }?.keys.first?.key
  }

  private mutating func came(of outcome: Form.Outcome) -> Outcome {
    switch outcome {
    case .submitted: return read()
    case .cancelled: return leave()
    case .changed, .left, .ignored:
      askForWhatFits()
      guard let chosen = form.values["tongue"].flatMap({ Tongue(rawValue: $0) }),
        chosen != words.tongue
      else { return .goesOn }
      return .speaks(chosen)
    }
  }

  /// What is begun with decides what else is asked.
  private mutating func askForWhatFits() {
    guard beginning != asked else { return }
    form = makeForm(keeping: form.values, at: form.focusedName)
  }

  private mutating func read() -> Outcome {
    var reading = FormReading(form.values, words: words, today: today)
    let isExample = beginning == .example
    let name = isExample ? reading.text("name") ?? "" : reading.needed("name")
    let start = reading.day("start") ?? today
    for (field, sentence) in reading.mistakes { form.setError(sentence, on: field) }
    guard let name, reading.mistakes.isEmpty,
      let station = form.values["station"].flatMap({ Station(rawValue: $0) })
    else { return .goesOn }
    return .answered(
      Answers(
        tongue: words.tongue, station: station, name: name,
        user: HandleMaker.handle(from: name, taken: []),
        template: templates.first { $0.id == form.values["template"] }, start: start,
        organisation: reading.text("organisation") ?? "", joining: reading.text("folder"),
        sheet: reading.text("sheet"), isExample: isExample))
  }

  var box: Rect {
    let columns = min(74, size.columns - 2)
    let rows = min(20, size.rows - 2)
    return Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 2), columns: columns,
      rows: rows)
  }

  private var fieldsRect: Rect {
    let inner = box.inset(columns: 2)
    return inner.split(top: inner.rows - 1).top
  }

  /// The whole screen.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size)
    canvas.box(
      box, title: words(FirstRunPhrase.title), style: .borderFocused, lines: symbols.focusedLines)
    form.draw(on: &canvas, in: fieldsRect, symbols: symbols)
    let inner = box.inset(columns: 2)
    hints.draw(on: &canvas, in: inner.split(top: inner.rows - 1).rest)
    leaving?.draw(on: &canvas, symbols: symbols)
    return canvas
  }
}
