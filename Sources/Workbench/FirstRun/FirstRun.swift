import Domain
import Language
import Screen

/// The first run: three questions, and a project to begin with. Nothing is made before it is
/// handed in.
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
    form = makeForm(keeping: [:], at: nil)
  }

  private func makeForm(keeping values: [String: String], at name: String?) -> Form {
    let languages = Tongue.allCases.map {
      Form.Choice($0.rawValue, label: words.text("firstrun.tongue.\($0.rawValue)") ?? $0.rawValue)
    }
    let stations = Station.allCases.map {
      Form.Choice($0.rawValue, label: words.text("firstrun.station.\($0.rawValue)") ?? $0.rawValue)
    }
    let projects =
      templates.map { Form.Choice($0.id, label: $0.name) }
      + [
        Form.Choice("", label: words(FirstRunPhrase.noProject)),
        Form.Choice(FirstRun.join, label: words(FirstRunPhrase.join)),
      ]
    let isJoining = values["template"] == FirstRun.join
    var form = Form(
      [
        .choice("tongue", words(FirstRunPhrase.tongue), languages, selected: words.tongue.rawValue),
        .choice("station", words(FirstRunPhrase.station), stations, selected: nil),
        .text("name", words(FirstRunPhrase.name), "", isRequired: true),
        .text("organisation", words(FirstRunPhrase.organisation), ""),
        .choice("template", words(FirstRunPhrase.project), projects, selected: nil),
      ] + (isJoining ? joiningFields : [startField]),
      missing: words(FormPhrase.needed), full: words(FormPhrase.full),
      message: words(isJoining ? FirstRunPhrase.joinNote : .welcome))
    for (field, value) in values where field != "tongue" { form.set(value, of: field) }
    if let name { form.focus(on: name) }
    return form
  }

  /// The project that is none: to come into what colleagues have.
  private static let join = "join"

  private var startField: FormField {
    .text("start", words(FirstRunPhrase.start), words.numericDate(today.parts))
  }

  private var joiningFields: [FormField] {
    [
      .suggestions(
        "folder", words(FirstRunPhrase.folder),
        folders.map { Form.Choice($0, label: $0) }, isRequired: true,
        hint: words(FirstRunPhrase.folderHint))
    ]
  }

  /// Says what is wrong with the folder that was given.
  public mutating func refuse(folder sentence: String) { form.setError(sentence, on: "folder") }

  /// Takes in what reached the program from the terminal.
  public mutating func update(_ input: Input) -> Outcome {
    switch input {
    case .resized(let size):
      self.size = size
      return .goesOn
    case .paste(let text):
      _ = form.paste(text)
      return .goesOn
    case .mouse(let mouse): return came(of: form.handle(mouse, in: fieldsRect))
    case .key(let key):
      if key == Key(.character("c"), control: true) { return .left }
      form.fit(fieldsRect)
      return came(of: form.handle(key))
    case .resumed: return .goesOn
    }
  }

  private mutating func came(of outcome: Form.Outcome) -> Outcome {
    switch outcome {
    case .submitted: return read()
    case .cancelled: return .left
    case .changed, .left, .ignored:
      askForWhatFits()
      guard let chosen = form.values["tongue"].flatMap({ Tongue(rawValue: $0) }),
        chosen != words.tongue
      else { return .goesOn }
      return .speaks(chosen)
    }
  }

  /// Whoever comes into what colleagues have begins no project, and says where they share.
  private mutating func askForWhatFits() {
    let isJoining = form.values["template"] == FirstRun.join
    guard isJoining != (form.values["folder"] != nil) else { return }
    form = makeForm(keeping: form.values, at: form.focusedName)
  }

  private mutating func read() -> Outcome {
    var reading = FormReading(form.values, words: words, today: today)
    let name = reading.needed("name")
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
        organisation: reading.text("organisation") ?? "", joining: reading.text("folder")))
  }

  private var box: Rect {
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
    canvas.put(
      words(form.focusedName == form.fields.last?.name ? FormPhrase.keysLast : .keys),
      at: Point(column: inner.left, row: inner.bottom - 1), style: .muted,
      columns: inner.columns)
    return canvas
  }
}
