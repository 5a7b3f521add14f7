import Domain
import Language
import Screen

/// The program as a value: what is known, what is chosen, what is open. It changes by `update` and is
/// shown by `draw`; what it wants of the world it says in effects.
public struct Workbench: Sendable {
  /// Everything that is known.
  public private(set) var state: State
  /// Now, as the host last said.
  public var now: Moment {
    didSet {
      guard now.day != oldValue.day || now.time != oldValue.time else { return }
      mayLookAgain = true
      lookAround()
    }
  }
  /// The language on screen.
  public let words: Words
  /// Borders and signs, for terminals with and without Unicode.
  public let symbols: Symbols
  /// In which of the three situations the laptop is used.
  public let station: Station
  /// This laptop; a journal that is opened anew may take another id.
  public internal(set) var device: String
  /// Who works on it now.
  public internal(set) var user: Handle
  /// Templates that a project can be opened from.
  public let templates: [Template]
  /// The messages a team sends to participants, in their languages.
  public let messages: MessageBook
  /// The sentence that says why nothing can be written; nil where it can.
  public var readOnly: String?
  /// True where that is because another window writes, and this one follows it.
  public var followsAnother = true
  /// The size of the screen.
  public internal(set) var size: Size
  /// The pane the keys act on.
  public internal(set) var focus = Pane.calendar
  /// True where the mouse works here; false where it is left to the terminal.
  public internal(set) var usesMouse = true

  var chosen: Selection
  /// The sheet of the chosen session. Kept, because bindings and drawing ask for it many times a key;
  /// made again by `refresh()` whenever lines come in or another session is chosen.
  var roster: Roster?
  /// How the survey of the chosen session came out, in thousandths; kept with the sheet.
  var score: Int?
  /// What is to be asked about what is on screen; kept with the sheet.
  var questions = OpenQuestions()
  /// Sessions and appointments in the order of time; made again when either changes.
  var agenda = Agenda()
  /// What asks for a look. Kept while it is on screen; it changes with the lines and with the clock.
  private(set) var attention: [Attention] = []
  /// The same as rows of the width it has on screen; kept, as there may be hundreds of lines.
  private(set) var attentionRows: [AttentionRow] = []
  private var attentionRowsColumns = 0
  /// True where `attention` may have changed since it was last looked at.
  private var mayLookAgain = true
  var overlay: Overlay?
  var status = StatusLine()
  var redoable: [DoneDeed] = []
  /// The first line of each deed written here since the program was opened, in order: within one
  /// second the two logs of a laptop do not say which came last.
  var writtenHere: [Version] = []
  /// Answers and tips that wait until the session is closed.
  var boxes: [SessionID: Deed.SurveyBox] = [:]
  /// Forms that were left half-filled, the newest first.
  var halfFilled: [HalfFilled] = []
  /// Where and when someone is out.
  var shift = Shift()
  /// What to do once the deed on its way is on disk.
  var afterWriting = AfterWriting.nothing
  /// The deed on its way to the disk.
  var underway: Deed?
  /// What could not be written; nil where all was.
  var trouble: Trouble?
  /// What stands in front of everything else.
  var question: TroubleQuestion?
  /// The names of half-filled forms and surveys that are not on disk.
  var unkeptDrafts: Set<String> = []
  /// True once all that is not saved lies in a folder that someone chose.
  var isElsewhere = false
  /// What is known of sharing with others.
  var sharing = SharingState()
  /// What is known of their laptops.
  var known = LaptopsKnown()
  /// What is to be read out while nobody let this laptop in; nil where somebody did.
  var joiningCode: String?
  var chance: Chance

  /// Who and where: all that does not come out of the journal.
  public struct Setting: Sendable {
    public var words: Words
    public var symbols: Symbols
    public var station: Station
    public var device: String
    public var user: Handle
    public var templates: [Template]
    public var messages: MessageBook
    public var seed: UInt64

    /// The setting of one laptop; `seed` is where new ids come from.
    public init(
      words: Words, symbols: Symbols = .unicode, station: Station, device: String, user: Handle,
      templates: [Template] = [], messages: MessageBook = MessageBook(), seed: UInt64
    ) {
      self.words = words
      self.symbols = symbols
      self.station = station
      self.device = device
      self.user = user
      self.templates = templates
      self.messages = messages
      self.seed = seed
    }
  }

  /// The program over `state`, on today, with the nearest session chosen.
  public init(_ setting: Setting, state: State, now: Moment, size: Size) {
    words = setting.words
    symbols = setting.symbols
    station = setting.station
    device = setting.device
    user = setting.user
    templates = setting.templates
    messages = setting.messages
    chance = Chance(seed: setting.seed)
    self.state = state
    self.now = now
    self.size = size
    chosen = Selection(day: now.day)
    lookAround()
    chooseOpeningSession()
    refresh()
  }

  /// Makes the attention list again where it is on screen and may have changed: it looks at everyone,
  /// which is too much for each mark on a sheet.
  mutating func lookAround() {
    guard chosen.showsAttention || layout.attention != nil else { return }
    let columns = attentionColumns
    guard mayLookAgain || columns != attentionRowsColumns else { return }
    if mayLookAgain {
      mayLookAgain = false
      attention = state.attention(at: now)
      chosen.attention.count = attention.count
    }
    attentionRowsColumns = columns
    attentionRows = rows(of: attention, columns: columns)
  }

  /// The words for everything the domain says.
  var sentences: Sentences { Sentences(words: words, state: state) }

  /// Takes in lines that came to the journal, from here or from elsewhere.
  public mutating func take(_ events: [Event]) {
    guard !events.isEmpty else { return }
    forget(Set(events.filter { $0.kind == EventKind.personErased.name }.compactMap(\.of)))
    state.apply(contentsOf: events)
    lookAnew()
  }

  /// Goes on from what was read anew, whatever was known before.
  mutating func begin(with state: State) {
    forget(state.erasedPeople.subtracting(self.state.erasedPeople))
    self.state = state
    lookAnew()
  }

  private mutating func lookAnew() {
    mayLookAgain = true
    roster = nil
    lookAround()
    refresh()
  }

  /// A new id for something that is about to be written.
  mutating func freshID() -> String { Identifier.fresh(using: &chance) }
}
