import Domain

extension Deed.SurveyBox {
  /// The box as it is kept in a draft.
  var value: Value {
    .object(
      Fields([
        Fields.Entry("session", .text(session)),
        Fields.Entry("sheets", sheets.map { entry($0.id, "answers", $0.answers.value) }.value),
        Fields.Entry("highest", .number(highest)),
        Fields.Entry("tips", tips.map { entry($0.id, "text", .text($0.text)) }.value),
        Fields.Entry("ratings", .list(ratings.map(entry))),
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
    ratings = (fields["ratings"]?.asList ?? []).compactMap { rating in
      guard case .object(let rating) = rating, let id = rating["id"]?.asText else { return nil }
      return Rating(
        id: id, autonomy: rating[Field.autonomy]?.asNumber,
        connection: rating[Field.connection]?.asNumber, mastery: rating[Field.mastery]?.asNumber)
    }
  }

  private func entry(_ rating: Rating) -> Value {
    var fields = Fields([Fields.Entry("id", .text(rating.id))])
    fields[Field.autonomy] = rating.autonomy.map { .number($0) }
    fields[Field.connection] = rating.connection.map { .number($0) }
    fields[Field.mastery] = rating.mastery.map { .number($0) }
    return .object(fields)
  }

  private func entry(_ id: String, _ name: String, _ value: Value) -> Value {
    .object(Fields([Fields.Entry("id", .text(id)), Fields.Entry(name, value)]))
  }
}
