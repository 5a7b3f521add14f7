import Domain
import Language
import Screen

/// Planning, moving and cancelling a session.
extension Workbench {
  mutating func openSessionForm(_ session: Session?) {
    let day = session?.day ?? max(chosen.day, now.day)
    let programmes = programmeChoices(on: day)
    var fields: [FormField] = [
      .text("day", words.field("day"), words.numericDate(day.parts), isRequired: true),
      .text("start", words.field("start"), session?.start?.text ?? "13:30", isRequired: true),
      .text("end", words.field("end"), session == nil ? "16:00" : session?.end?.text ?? ""),
      FormField(
        "theme", label: words.field("theme"), kind: .suggestions(themeChoices),
        value: session?.theme ?? ""),
      .choice("place", words.field("place"), placeChoices, selected: session?.place),
      .choice(
        "form", words.field("form"), choices(SessionForm.self, of: "form"),
        selected: session?.form?.rawValue),
      .text(
        "capacity", words.field("capacity"),
        session == nil ? "10" : session?.capacity.map(String.init) ?? ""),
      .choice(
        "facilitator", words.field("facilitator"), staffChoices,
        selected: session == nil ? user : session?.facilitator ?? ""),
      .text("note", words.field("note"), session?.note ?? ""),
      .text("restriction", words.field("restriction"), session?.restriction ?? ""),
      .choice(
        "secondFacilitator", words.field("secondFacilitator"), staffChoices,
        selected: session?.secondFacilitator ?? ""),
      .choice(
        "substitute", words.field("substitute"), staffChoices,
        selected: session?.substitute ?? ""),
      .choice(
        "module", words.field("module"),
        [Form.Choice("", label: words(FormPhrase.nothing))] + choices(Module.self, of: "module"),
        selected: session?.module?.rawValue ?? ""),
    ]
    if session == nil, !programmes.isEmpty {
      fields.insert(
        .choice("programme", words.field("programme"), programmes, selected: nil), at: 4)
    }
    if session != nil { fields.append(.text("reason", words.field("reason"), "")) }
    open(
      session.map { .change($0.id) } ?? .plan,
      title: words(session == nil ? FormPhrase.planSession : .moveSession), fields,
      note: words(session == nil ? FormPhrase.planNote : .moveSessionNote))
  }

  /// The themes of the projects that run now; another one may be typed.
  private var themeChoices: [Form.Choice] {
    let running = state.programmes.filter { ($0.until ?? now.day) >= now.day }
    return Set(running.flatMap(\.themes)).sorted().map { Form.Choice($0, label: $0) }
  }

  mutating func submitSession(_ id: SessionID?, _ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("day")
    _ = reading.needed("start")
    let entered: [(Field, Value?)] = [
      (.day, reading.day("day")?.value), (.start, reading.time("start")?.value),
      (.end, reading.time("end")?.value), (.theme, reading.text("theme")?.value),
      (.programme, reading.text("programme")?.value), (.place, reading.text("place")?.value),
      (.form, reading.text("form")?.value),
      (.capacity, reading.number("capacity", of: .capacity)?.value),
      (.facilitator, reading.text("facilitator")?.value), (.note, reading.text("note")?.value),
      (.restriction, reading.text("restriction")?.value),
      (.secondFacilitator, reading.text("secondFacilitator")?.value),
      (.substitute, reading.text("substitute")?.value), (.module, reading.text("module")?.value),
    ]
    guard let id, let session = state.session(id) else {
      let fresh = freshID()
      let lines = entered.map { Fields.Entry.set($0.0, $0.1) }.compactMap(\.self)
      let data = Fields([Fields.Entry(Field.session.name, .text(fresh))] + lines)
      return writeIfClean(
        reading, Deed([Proposal(.sessionPlanned, data: data)]), then: .showSession(fresh))
    }
    return submitChange(session, entered, &reading)
  }

  /// Only what differs is written.
  private mutating func submitChange(
    _ session: Session, _ entered: [(Field, Value?)], _ reading: inout FormReading
  ) -> [Effect] {
    let known = state.entity(EntityID(.session, session.id))
    var data = Fields([Fields.Entry(Field.session.name, .text(session.id))])
    for (field, value) in entered where field != .programme && known?[field] != value {
      data[field] = value ?? .null
    }
    guard data.entries.count > 1 || !reading.mistakes.isEmpty else {
      let effects = forgetDraft()
      overlay = nil
      return effects
    }
    data[Field.reason] = reading.text("reason")?.value
    return writeIfClean(
      reading, Deed([Proposal(.sessionChanged, data: data)]), then: .showSession(session.id))
  }

  mutating func openCancelForm() {
    guard let session else { return }
    open(
      .cancel(session.id), title: words(FormPhrase.cancelSession, ["session": topic(session)]),
      [.text("reason", words.field("reason"), "", isRequired: true)],
      note: words(FormPhrase.cancelNote))
  }

  mutating func submitCancel(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    guard let reason = reading.needed("reason") else { return [] }
    return writeIfClean(
      reading, Deed(.sessionCancelled, .set(.session, id), .set(.reason, reason)))
  }
}
