import Domain
import Screen

/// A form that is described and not programmed: it asks for fields of one kind of line and becomes
/// such a line.
struct Sheet: Sendable {
  /// Where the thing comes from that the line is about.
  enum Key: Sendable {
    /// The kind has none: the person says it all.
    case none
    /// It is new.
    case fresh
    /// One of the questions asks for it, as which language.
    case asked
    /// It is chosen beforehand from these.
    case picked(@Sendable (Workbench) -> [Form.Choice])
    /// It is what is on screen, as the handoff.
    case shown(@Sendable (Workbench) -> String?)
  }

  /// The kind of line it becomes.
  let kind: EventKind
  /// What the line is about.
  let key: Key
  /// What is asked, in order.
  let questions: [Question]
  /// Filled in with what is known, and only what differs is written.
  var isChange = false

  init(_ kind: EventKind, key: Key = .fresh, isChange: Bool = false, _ questions: [Question]) {
    self.kind = kind
    self.key = key
    self.isChange = isChange
    self.questions = questions
  }
}

/// What a sheet is filled in for.
struct SheetSubject: Hashable, Sendable {
  /// The person the line is about.
  var person: PersonID?
  /// The thing the line is about, where it is known beforehand.
  var key: String?
}

/// A field that a sheet asks for.
struct Question: Sendable {
  /// The value a field begins with; nil where it begins empty.
  typealias Preset = @Sendable (Workbench, SheetSubject) -> String?
  /// What can be chosen.
  typealias Offer = @Sendable (Workbench, SheetSubject) -> [Form.Choice]

  let field: Field
  var isRequired = false
  var preset: Preset?
  var offer: Offer?
  /// True where long text is asked on one line, as in a form that must be quick.
  var isShort = false
  /// True where "nobody could say" is an answer to a yes or no.
  var mayBeUnknown = false
  /// True where the person may decline to answer.
  var mayBeDeclined = false
  /// The phrase of its hint; nil for the one that belongs to its type.
  var hint: String?

  static func ask(_ field: Field, _ preset: Preset? = nil) -> Question {
    Question(field: field, preset: preset)
  }

  static func must(_ field: Field, _ preset: Preset? = nil) -> Question {
    Question(field: field, isRequired: true, preset: preset)
  }

  /// The same question with these to choose from.
  func from(_ offer: @escaping Offer) -> Question {
    var question = self
    question.offer = offer
    return question
  }

  /// The same question on one line.
  var short: Question {
    var question = self
    question.isShort = true
    return question
  }

  /// The same question, to which nobody may know the answer.
  var orUnknown: Question {
    var question = self
    question.mayBeUnknown = true
    return question
  }

  /// The same question, which the person may decline.
  var orDeclined: Question {
    var question = self
    question.mayBeDeclined = true
    question.hint = "form.declinedHint"
    return question
  }

  /// The same question with this hint.
  func hinted(_ phrase: String) -> Question {
    var question = self
    question.hint = phrase
    return question
  }
}
