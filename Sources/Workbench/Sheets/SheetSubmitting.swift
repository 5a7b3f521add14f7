import Domain
import Language

/// A sheet that was handed in becomes a line.
extension Workbench {
  mutating func submit(
    _ name: SheetName, _ subject: SheetSubject, _ reading: inout FormReading
  ) -> [Effect] {
    let sheet = name.sheet
    var data = values(of: sheet, &reading)
    guard reading.mistakes.isEmpty else { return [] }
    if sheet.isChange {
      data = differing(data, sheet, subject)
      guard !data.isEmpty else {
        let effects = forgetDraft()
        overlay = nil
        return effects
      }
    }
    if let key = sheet.kind.keyField, data[key] == nil {
      let id = subject.key ?? freshKey(sheet, reading)
      data = Fields([Fields.Entry(key.name, .text(id))] + data.entries)
    }
    if name == .outreach { remember(shiftOf: data) }
    let person = sheet.kind.subject == .nobody ? nil : subject.person
    return writeIfClean(
      reading, Deed([Proposal(sheet.kind, of: person, data: data)]),
      then: person.map(AfterWriting.show) ?? .nothing)
  }

  /// What was answered, without what was left empty.
  private func values(of sheet: Sheet, _ reading: inout FormReading) -> Fields {
    var data = Fields()
    var declined: [Value] = []
    for question in sheet.questions {
      let field = question.field
      if question.mayBeDeclined, reading.isDeclined(field) { declined.append(.text(field.name)) }
      if let value = reading.value(of: field), !isIdle(value, sheet) { data[field] = value }
    }
    if sheet.kind.field(Field.declined.name) != nil { data[Field.declined] = .list(declined) }
    return data
  }

  /// In something new a "no" that nobody asked for says nothing.
  private func isIdle(_ value: Value, _ sheet: Sheet) -> Bool {
    !sheet.isChange && value == .flag(false) && sheet.kind != .followUpRecorded
  }

  /// Only what differs from what is known, so that two people who change different fields do not
  /// clash; what was emptied is cleared. What the kind must have stays.
  private func differing(_ data: Fields, _ sheet: Sheet, _ subject: SheetSubject) -> Fields {
    let known = entity(sheet, subject)
    let asked = sheet.questions.map(\.field) + (data[Field.declined] == nil ? [] : [.declined])
    let changed = asked.filter { data[$0] ?? unsaid($0) != known?[$0] ?? unsaid($0) }
    guard !changed.isEmpty else { return Fields() }
    var lines = Fields()
    for field in asked where changed.contains(field) || sheet.kind.required.contains(field) {
      lines[field] = data[field] ?? .null
    }
    return lines
  }

  /// What a field that nobody filled in is the same as.
  private func unsaid(_ field: Field) -> Value {
    switch field.type {
    case .flag: .flag(false)
    case .list: .list([])
    default: .null
    }
  }

  /// A new id; someone who works here gets a handle made from the name.
  private mutating func freshKey(_ sheet: Sheet, _ reading: FormReading) -> String {
    guard sheet.kind == .staffAdded, let name = reading.text(Field.name.name) else {
      return freshID()
    }
    return HandleMaker.handle(from: name, taken: state.staff.map(\.id))
  }
}
