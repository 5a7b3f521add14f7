import Domain

/// Turns what stands in a cell into what the journal holds.
struct PeopleCells {
  let words: PeopleWords
  let days: SheetDay

  /// Takes the cell `text` of `column` up in `person`.
  func read(
    _ text: String, in column: PeopleColumns.Read, into person: inout PersonOnList
  ) throws(PeopleFlaw) {
    switch column.column {
    case .name, .firstName, .lastName: break
    case .id: person.id = SheetText.onOneLine(text)
    case .motherTongue: person.motherTongue = words.language(SheetText.onOneLine(text))
    default:
      guard let field = column.column.field else { return }
      let value = try value(text, of: field, column)
      if column.column.isShared {
        person.reach[field] = value
      } else {
        person.details[field] = value
      }
    }
  }

  private func value(
    _ text: String, of field: Field, _ column: PeopleColumns.Read
  ) throws(PeopleFlaw) -> Value {
    let line = SheetText.onOneLine(text)
    switch field.type {
    case .day:
      guard let day = days.read(line) else { throw .noDay(heading: column.heading, text: line) }
      return day.value
    case .choice, .flag:
      guard let choice = words.choice(line, of: field) else {
        throw .unknownWord(heading: column.heading, text: line, field)
      }
      return choice
    case .text: return .text(text)
    default:
      let isNumber = field == .phone || field == .fileReference
      if isNumber, SheetText.isRounded(line) {
        throw .rounded(heading: column.heading, text: line)
      }
      return .text(field == .language ? words.language(line) : line)
    }
  }
}
