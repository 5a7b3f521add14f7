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
      shieldWhenIdle()
      lookAround()
    }
  }
  /// The language on screen.
  public let words: Words
  /// Borders and signs, for terminals with and without Unicode.
  public let symbols: Symbols
  /// How meanings look.
  public internal(set) var theme: Theme
  /// True where no colours are wanted, whatever is chosen.
  let isColourless: Bool
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
  /// What participants read who fill in the survey themselves.
  let kioskBook: KioskBook
  /// The sentence that says why nothing can be written; nil where it can.
  public var readOnly: String?
  /// True where that is because another window writes, and this one follows it.
  public var followsAnother = true
  /// After how many minutes without a key the screen is shielded; nil never.
  public let idleMinutes: Int?
  /// Why the screen is shielded from others; nil where it is not.
  var shield: Shield?
  /// When someone last touched the laptop.
  var touchedAt: Moment
  /// What was typed or clicked and waits until people's data may be seen.
  var waiting: Input?
  /// True where what was asked for just now tells of people.
  var wantsNames = false
  /// The survey while the laptop goes round; nil where it is with whoever works on it.
  var kiosk: Kiosk?
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
  /// The profile on screen; kept by `update`.
  var profileKept = ProfileKept()
  /// Sessions and appointments in the order of time; made again when either changes.
  var agenda = Agenda()
  /// What asks for a look. Kept while it is on screen; it changes with the lines and with the clock.
  private(set) var attention: [Attention] = []
  /// The same as rows of the width it has on screen; kept, as there may be hundreds of lines.
  private(set) var attentionRows: [AttentionRow] = []
  private var attentionRowsColumns = 0
  /// True where `attention` may have changed since it was last looked at.
  private var mayLookAgain = true
  /// What is being looked for beside the screen.
  private(set) var looking = LookingAround()
  var overlay: Overlay?
  /// Who is being checked in at the door, in place of the panes; nil where nobody is.
  var checkIn: CheckIn?
  /// True until what the station opens with was left.
  var isOpening = false
  /// What someone who is new was not told yet.
  public var tips: Set<Tip> = []
  var status = StatusLine()
  var redoable: [DoneDeed] = []
  /// The first line of each deed written here since the program was opened, in order: within one
  /// second the two logs of a laptop do not say which came last.
  var writtenHere: [Version] = []
  /// Answers and tips that wait until the session is closed.
  var boxes: [SessionID: Deed.SurveyBox] = [:]
  /// What was put in the boxes here, and what was just taken out again.
  var keptSheets: [KeptSheet] = []
  var undoneSheet: KeptSheet?
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
    public var theme: Theme
    public var isColourless: Bool
    public var station: Station
    public var device: String
    public var user: Handle
    public var templates: [Template]
    public var messages: MessageBook
    public var kioskBook: KioskBook
    /// After how many minutes without a key the screen is shielded; nil never.
    public var idleMinutes: Int?
    /// True where the screen is shielded from the start, as at a workshop.
    public var isShielded: Bool
    public var seed: UInt64

    /// The setting of one laptop; `seed` is where new ids come from.
    public init(
      words: Words, symbols: Symbols = .unicode, theme: Theme = .dark, isColourless: Bool = false,
      station: Station, device: String, user: Handle,
      templates: [Template] = [], messages: MessageBook = MessageBook(),
      kioskBook: KioskBook = KioskBook(),
      idleMinutes: Int? = Setting.usualIdleMinutes, isShielded: Bool? = nil, seed: UInt64
    ) {
      self.words = words
      self.symbols = symbols
      self.theme = theme
      self.isColourless = isColourless
      self.station = station
      self.device = device
      self.user = user
      self.templates = templates
      self.messages = messages
      self.kioskBook = kioskBook
      self.idleMinutes = idleMinutes
      self.isShielded = isShielded ?? (station == .workshop)
      self.seed = seed
    }

    /// How long a laptop may stand open before others may come by.
    public static let usualIdleMinutes = 5
  }

  /// The program over `state`, on today, with the nearest session chosen.
  public init(_ setting: Setting, state: State, now: Moment, size: Size) {
    words = setting.words
    symbols = setting.symbols
    theme = setting.theme
    isColourless = setting.isColourless
    station = setting.station
    device = setting.device
    user = setting.user
    templates = setting.templates
    messages = setting.messages
    kioskBook = setting.kioskBook
    idleMinutes = setting.idleMinutes
    shield = setting.isShielded ? .chosen : nil
    touchedAt = now
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
    // Others are not shown it; it is made again when they are gone.
    guard !isShielded, chosen.showsAttention || layout.attention != nil else { return }
    let columns = attentionColumns
    guard mayLookAgain || columns != attentionRowsColumns else { return }
    if mayLookAgain {
      mayLookAgain = false
      if state.count > Workbench.mostAtOnce {
        looking.begin()
      } else {
        found(state.attention(at: now))
      }
    }
    attentionRowsColumns = columns
    attentionRows = rows(of: attention, columns: columns)
  }

  private mutating func found(_ attention: [Attention]) {
    self.attention = attention
    chosen.attention.count = attention.count
  }

  /// What is to be looked for beside the screen, so that nobody waits for it; nil where nothing is.
  public mutating func questionToLookInto() -> LookingAround.Question? {
    looking.take().map { LookingAround.Question(number: $0, state: state, now: now) }
  }

  /// What came of such a question. Where something changed meanwhile it is asked again.
  public mutating func take(_ answer: LookingAround.Answer) {
    guard looking.end(answer.number) else { return }
    found(answer.attention)
    refreshQuestions()
    attentionRows = rows(of: attention, columns: attentionRowsColumns)
  }

  /// The words for everything the domain says.
  var sentences: Sentences { Sentences(words: words, state: state, isShielded: isShielded) }

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
    refreshRecent()
    refreshPictures()
  }

  /// A new id for something that is about to be written.
  mutating func freshID() -> String { Identifier.fresh(using: &chance) }
}
