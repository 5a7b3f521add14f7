import Domain
import Language
import Screen

/// A sheet on screen.
extension Workbench {
  /// Opens a sheet; where it is about one of several things, asks first which one.
  mutating func open(_ name: SheetName, key: String? = nil) {
    let sheet = name.sheet
    var subject = SheetSubject(person: name.isAboutPerson ? chosen.person : nil, key: key)
    switch sheet.key {
    case .picked(let choices) where key == nil:
      return openMenu(
        sheetLabel(name), choices(self).map { .init(label: $0.label, .sheet(name, $0.value)) })
    case .shown(let thing): subject.key = thing(self)
    default: break
    }
    open(
      .sheet(name, subject), title: title(name, subject), fields(name, subject),
      note: sheetHelp(name))
  }

  /// The questions of a sheet, filled in with what is known.
  func fields(_ name: SheetName, _ subject: SheetSubject) -> [FormField] {
    let sheet = name.sheet
    let known = sheet.isChange ? entity(sheet, subject) : nil
    return sheet.questions.map { question in
      field(question, subject, known: known, type: sheet.kind.writes)
    }
  }

  /// The thing a sheet changes.
  func entity(_ sheet: Sheet, _ subject: SheetSubject) -> Entity? {
    guard let type = sheet.kind.writes else { return nil }
    let person = sheet.kind.subject == .nobody ? nil : subject.person
    return state.entity(
      EntityID(type, of: person, subject.key ?? ""), in: sheet.kind.scope ?? .shared)
  }

  private func title(_ name: SheetName, _ subject: SheetSubject) -> String {
    let label = sheetLabel(name)
    guard let person = subject.person.flatMap(state.person) else { return label }
    return "\(label) – \(sentences.person(person.id))"
  }

  func sheetLabel(_ name: SheetName) -> String { bindingLabel("sheet.\(name.rawValue)") }
  func sheetHelp(_ name: SheetName) -> String { bindingHelp("sheet.\(name.rawValue)") }

  private func field(
    _ question: Question, _ subject: SheetSubject, known: Entity?, type: EntityType?
  ) -> FormField {
    let field = question.field
    let held = known?[field].map { written($0, field) }
    let isDeclined = known?.texts(.declined).contains(field.name) ?? false
    let given = isDeclined ? Workbench.declinedMark : held ?? question.preset?(self, subject)
    let kind = kind(of: question, subject)
    return FormField(
      field.name, label: words.field(field.name), kind: kind, value: given ?? kind.onlyChoice ?? "",
      isRequired: question.isRequired, hint: hint(of: question))
  }

  /// What stands in a field, as a person would type it.
  func written(_ value: Value, _ field: Field) -> String {
    switch (field.type, value) {
    case (.day, .text(let text)):
      Day(text).map { words.numericDate($0.parts) } ?? text
    case (_, .text(let text)): text
    case (_, .flag(let flag)): flag ? "true" : "false"
    case (_, .number(let number)):
      field.isInHundredths ? words.hundredths(number) : "\(number)"
    case (.list(.choice), .list(let all)):
      all.compactMap(\.asText).joined(separator: ",")
    case (_, .list(let all)): all.compactMap(\.asText).joined(separator: ", ")
    default: ""
    }
  }

  private func hint(of question: Question) -> String {
    if let phrase = question.hint { return words.text(phrase) ?? phrase }
    switch question.field.type {
    case .day: return words(FormPhrase.dayHint)
    case .list(.line): return words(FormPhrase.commaHint)
    case .list: return words(FormPhrase.severalHint)
    case .reference where !isShortList(question): return words(FormPhrase.listHint)
    case .number: return words.numberHint(question.field)
    default: return ""
    }
  }

  private func isShortList(_ question: Question) -> Bool {
    guard case .reference(let type) = question.field.type else { return false }
    return offer(for: type).count <= Workbench.mostChoices
  }

  /// More than so many are not stepped through with the arrows but found by typing.
  static let mostChoices = 8
}

extension Words {
  /// What a number is counted in.
  fileprivate func numberHint(_ field: Field) -> String {
    switch field {
    case .minutes: self(FormPhrase.durationHint)
    case .amount, .budget: self(FormPhrase.euroHint)
    case .share: self(FormPhrase.percentHint)
    case .waitLimit, .silentAfter, .usualWait: self(FormPhrase.daysHint)
    case .manyThresholds: self(FormPhrase.domainsHint)
    default: ""
    }
  }
}

extension Form.Kind {
  /// The one thing there is to choose, where there is but one: nobody needs to say it.
  fileprivate var onlyChoice: String? {
    guard case .choice(let all) = self, all.count == 1 else { return nil }
    return all[0].value
  }
}
