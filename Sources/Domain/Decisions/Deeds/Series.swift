/// Sessions of a template that come back, with what they have in common.
struct Series {
  let id: String
  /// How many sessions it lays down by itself; the rest are written out in the template.
  var count = 0
  /// What each of them has.
  private var common: [(name: String, text: String)] = []
  /// What goes round: the first session has the first, the next the second, and so on.
  private var rotating: [(name: String, texts: [String])] = []
  var recurrence: Recurrence
  /// Which session comes next, from 0.
  var turn = 0

  /// Reads the block: `every` (days, or `month`), `count`, `offset` (days after the start), fields of
  /// a session, and the plural of a field for values that go round (`places`, `themes`, `forms`).
  init(
    _ block: Template.Block, template: String, start: Day, closures: [Closure]
  ) throws(TemplateMistake) {
    id = block.id
    var rhythm = Recurrence.Rhythm.days(7)
    var offset = 0
    let plurals = ["places": "place", "themes": "theme", "forms": "form"]
    for (name, text) in block.fields {
      switch name {
      case "every" where text == "month": rhythm = .monthly
      case "every": rhythm = .days(try Series.number(text, template))
      case "count": count = try Series.number(text, template)
      case "offset": offset = try Series.number(text, template)
      default:
        if let single = plurals[name] {
          rotating.append((single, text.split(separator: ";").map(\.trimmedSpaces)))
        } else {
          common.append((name, text))
        }
      }
    }
    recurrence = Recurrence(from: start + offset, rhythm, closures: closures)
  }

  private static func number(_ text: String, _ template: String) throws(TemplateMistake) -> Int {
    guard let number = Int(text), number > 0, number <= 4000 else {
      throw TemplateMistake(template: template, part: text)
    }
    return number
  }

  /// The fields of session `turn`: its own, then those of the series.
  func fields(
    for turn: Int, besides own: [(name: String, text: String)]
  ) -> [(name: String, text: String)] {
    let round = rotating.filter { !$0.texts.isEmpty }
      .map { (name: $0.name, text: $0.texts[turn % $0.texts.count]) }
    return own
      + (round + common).filter { field in !own.contains { $0.name == field.name } }
  }
}
