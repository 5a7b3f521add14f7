import Domain
import Language
import Screen

/// The survey at the end of a session. What comes in waits in a draft until the session is closed,
/// so that the order of the lines does not tell who sat where.
extension Workbench {
  /// The name under which the box of a session is kept.
  static func draftName(of session: SessionID) -> String { "survey-\(session)" }

  /// What is asked: the questions of the programme, or else the usual ones, of which the first three
  /// are those of the method: autonomy, connection, competence (seed 000).
  func surveyQuestions(of session: Session?) -> [String] {
    let own = session?.programme.flatMap(state.programme)?.questions ?? []
    if Programme.questionCounts.contains(own.count) { return own }
    return (1...4).map { words.text("survey.question.\($0)") ?? "\($0)" }
  }

  mutating func openSurveyForm() {
    guard let session else { return }
    let answers = (1...5).map { Form.Choice("\($0)", label: "\($0)") }
    let questions = surveyQuestions(of: session).enumerated().map { place, text in
      FormField.question("q\(place + 1)", text, answers)
    }
    let row = FormField.text(
      "row", words(FormPhrase.surveyRow), "", hint: words(FormPhrase.surveyRowHint))
    let ratings = Workbench.ratedFields.map { field in
      Form.Field(field.name, label: words.field(field.name), kind: .choice(answers))
    }
    let count = boxes[session.id]?.sheets.count ?? 0
    open(
      .survey(session.id), title: words(FormPhrase.survey, ["session": topic(session)]),
      [row] + questions + [.text("tip", words(FormPhrase.tip), "")] + ratings,
      note: words.plural(FormPhrase.surveyNote, count))
  }

  /// How someone felt they did; nobody has to say.
  static let ratedFields: [Field] = [.autonomy, .connection, .mastery]

  mutating func submitSurvey(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    let count = surveyQuestions(of: state.session(id)).count
    let sheet = (1...count).compactMap { reading.text("q\($0)").flatMap(Int.init) }
    var box = boxes[id] ?? Deed.SurveyBox(session: id)
    box.add(answers: sheet, using: &chance)
    if let tip = reading.text("tip") { box.add(tip: tip, using: &chance) }
    let rated = Workbench.ratedFields.map { reading.text($0.name).flatMap(Int.init) }
    box.add(autonomy: rated[0], connection: rated[1], mastery: rated[2], using: &chance)
    let before = boxes[id]
    boxes[id] = box
    noteKept(before, in: id)
    let forgotten = forgetDraft()
    overlay = nil
    status.say(words.plural(FormPhrase.surveyKept, box.sheets.count), .good)
    return [.saveDraft(name: Workbench.draftName(of: id), box.value)] + forgotten
  }

  /// Finds back a box that was kept before the program stopped, less what was written since.
  public mutating func restore(draft value: Value) {
    if let half = HalfFilled(value) { return restore(half) }
    guard let box = Deed.SurveyBox(value)?.unwritten(in: state), !box.isEmpty else { return }
    boxes[box.session] = box
  }
}
