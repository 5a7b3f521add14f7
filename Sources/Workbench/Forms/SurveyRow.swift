import Screen

/// The answers of a sheet of paper, or of a show of hands, typed one behind the other: `5 5 4 5 3`.
/// On a keyboard where digits need Shift, the sign under each does as well.
struct SurveyRow {
  /// The answers that stand in it, from 1 to 5, in order.
  let answers: [Int]

  /// The answers in `typed`, at most `count` of them.
  init(_ typed: String, count: Int) {
    answers = Array(typed.compactMap(Self.digit).prefix(count))
  }

  /// The answer a key stands for.
  static func digit(_ key: Key) -> Int? {
    (1...5).first { KeyChord("\($0)").matches(key) }
  }

  private static func digit(_ character: Character) -> Int? { digit(.character(character)) }
}

extension Workbench {
  /// In the survey one digit answers a question and goes on to the next, also where digits need
  /// Shift. In the row that comes first, each digit answers the next question; the last one leads on
  /// to the tip.
  func answersSurvey(_ overlay: inout FormOverlay, _ key: Key) -> Bool {
    guard case .survey = overlay.purpose, let name = overlay.form.focusedName else { return false }
    if name == "row" { return fillsRow(&overlay.form, key) }
    let isAnswer = name.hasPrefix("q") || Workbench.ratedFields.contains { $0.name == name }
    guard isAnswer, let digit = SurveyRow.digit(key) else { return false }
    overlay.form.set("\(digit)", of: name)
    _ = overlay.form.handle(Key(.tab))
    return true
  }

  /// True for the key that lets the laptop go round, in a survey in which nothing was typed yet.
  func passesRound(_ overlay: FormOverlay, _ key: Key) -> Bool {
    guard case .survey = overlay.purpose, overlay.form.focusedName == "row" else { return false }
    return kioskKey.matches(key) && !overlay.form.isChanged
  }

  /// A row that is pasted is a row that is typed.
  func pastesRow(_ text: String, into overlay: inout FormOverlay) -> Bool {
    guard case .survey = overlay.purpose, overlay.form.focusedName == "row" else { return false }
    for character in text where overlay.form.focusedName == "row" {
      _ = answersSurvey(&overlay, .character(character))
    }
    return true
  }

  private func fillsRow(_ form: inout Form, _ key: Key) -> Bool {
    let isDigit = SurveyRow.digit(key) != nil
    guard isDigit || key.code == .backspace || key.code == .delete || key == .character(" ") else {
      return false
    }
    if let digit = SurveyRow.digit(key) {
      form.set((form.values["row"] ?? "") + "\(digit)", of: "row")
      _ = form.handle(Key(.end))
    } else {
      _ = form.handle(key)
    }
    let count = form.fields.count { $0.name.hasPrefix("q") }
    let row = SurveyRow(form.values["row"] ?? "", count: count)
    for place in 0..<count {
      form.set(
        row.answers.indices.contains(place) ? "\(row.answers[place])" : "", of: "q\(place + 1)")
    }
    if isDigit, row.answers.count == count { form.focus(on: "tip") }
    return true
  }
}
