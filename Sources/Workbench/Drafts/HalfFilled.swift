import Domain

/// A form that was left half-filled: kept until it is handed in or thrown away.
struct HalfFilled: Hashable, Sendable {
  /// The name of the draft on disk.
  let id: String
  let purpose: FormPurpose
  let title: String
  /// When it was last touched, as people read it.
  let at: String
  let values: [String: String]
  /// Whom it is about: a draft goes with them when they are erased. Nil for nobody or somebody new.
  var about: PersonID?

  /// What it is about, in the words that were typed: a name, or the first text.
  var gist: String {
    let telling = ["name", "text", "reason", "note", "phone"]
    return telling.compactMap { values[$0] }.first { !$0.isEmpty } ?? ""
  }
}

extension HalfFilled {
  /// As it is kept on disk.
  var value: Value {
    let typed = values.sorted { $0.key < $1.key }.map { Fields.Entry($0.key, .text($0.value)) }
    return .object(
      Fields(
        [
          Fields.Entry("draft", .text(id)),
          Fields.Entry("form", .list((purpose.parts ?? []).map { .text($0) })),
          Fields.Entry("title", .text(title)), Fields.Entry("at", .text(at)),
        ] + (about.map { [Fields.Entry("about", .text($0))] } ?? [])
          + [Fields.Entry("values", .object(Fields(typed)))]))
  }

  /// The form that `value` holds; nil where it holds none that this version knows.
  init?(_ value: Value) {
    guard case .object(let fields) = value, let id = fields["draft"]?.asText,
      Identifier.isValid(id), let parts = fields["form"]?.asList?.compactMap(\.asText),
      let purpose = FormPurpose(parts: parts), case .object(let typed)? = fields["values"]
    else { return nil }
    self.id = id
    self.purpose = purpose
    title = fields["title"]?.asText ?? ""
    at = fields["at"]?.asText ?? ""
    about = fields["about"]?.asText
    values = Dictionary(
      typed.entries.map { ($0.name, $0.value.asText ?? "") }, uniquingKeysWith: { $1 })
  }
}
