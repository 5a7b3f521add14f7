import Domain
import Language
import Screen

/// The survey at the end of a session. What comes in waits in a draft until the session is closed,
/// so that the order of the lines does not tell who sat where.
extension Workbench {
  /// How many questions there are; the first three are those of the method: autonomy, connection,
  /// competence (seed 000).
  static let questions = 4

  /// The name under which the box of a session is kept.
  static func draftName(of session: SessionID) -> String { "survey-\(session)" }

  mutating func openSurveyForm() {
    guard let session else { return }
    let answers = (1...5).map { Form.Choice("\($0)", label: "\($0)") }
    let questions = (1...Workbench.questions).map { number in
      FormField.question(
        "q\(number)", words.text("survey.question.\(number)") ?? "\(number)", answers)
    }
    let count = boxes[session.id]?.sheets.count ?? 0
    open(
      .survey(session.id), title: words(FormPhrase.survey, ["session": topic(session)]),
      questions + [.text("tip", words(FormPhrase.tip), "")],
      note: words.plural(FormPhrase.surveyNote, count))
  }

  mutating func submitSurvey(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    let sheet = (1...Workbench.questions).compactMap { reading.text("q\($0)").flatMap(Int.init) }
    var box = boxes[id] ?? Deed.SurveyBox(session: id)
    box.add(answers: sheet, using: &chance)
    if let tip = reading.text("tip") { box.add(tip: tip, using: &chance) }
    boxes[id] = box
    overlay = nil
    status.say(words.plural(FormPhrase.surveyKept, box.sheets.count), .good)
    return [.saveDraft(name: Workbench.draftName(of: id), box.value)]
  }

  /// Finds back a box that was kept before the program stopped, less what was written since.
  public mutating func restore(draft value: Value) {
    if let half = HalfFilled(value) { return restore(half) }
    guard let box = Deed.SurveyBox(value)?.unwritten(in: state), !box.isEmpty else { return }
    boxes[box.session] = box
  }
}

extension Deed.SurveyBox {
  /// The box as it is kept in a draft.
  var value: Value {
    .object(
      Fields([
        Fields.Entry("session", .text(session)),
        Fields.Entry("sheets", sheets.map { entry($0.id, "answers", $0.answers.value) }.value),
        Fields.Entry("highest", .number(highest)),
        Fields.Entry("tips", tips.map { entry($0.id, "text", .text($0.text)) }.value),
      ]))
  }

  /// The box that `value` holds; nil where it holds none.
  init?(_ value: Value) {
    guard case .object(let fields) = value, let session = fields["session"]?.asText,
      let sheets = fields["sheets"]?.asList
    else { return nil }
    self.init(session: session)
    self.sheets = sheets.compactMap { sheet in
      guard case .object(let sheet) = sheet, let id = sheet["id"]?.asText else { return nil }
      return Sheet(id: id, answers: sheet["answers"]?.asList?.compactMap(\.asNumber) ?? [])
    }
    highest = fields["highest"]?.asNumber ?? 5
    tips = (fields["tips"]?.asList ?? []).compactMap { tip in
      guard case .object(let tip) = tip, let id = tip["id"]?.asText else { return nil }
      return tip["text"]?.asText.map { Tip(id: id, text: $0) }
    }
  }

  private func entry(_ id: String, _ name: String, _ value: Value) -> Value {
    .object(Fields([Fields.Entry("id", .text(id)), Fields.Entry(name, value)]))
  }
}
