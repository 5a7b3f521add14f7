extension Deed {
  /// A project is laid down from a template: the programme, its places, partners and sessions. Ids
  /// follow from template and start day, so that two laptops that do the same agree; what is there
  /// already - a place that another project has too - is left as it is. Sessions that would fall on
  /// a holiday or a closure are skipped, and the notes say which.
  public static func layDown(
    _ template: Template, from start: Day, in state: State
  ) throws(Refusal) -> Deed {
    var layer = Layer(template: template, start: start, closures: state.closures)
    do throws(TemplateMistake) {
      for block in template.blocks { try layer.lay(block) }
    } catch {
      throw .template(error)
    }
    let shared: [EventKind] = [.placeAdded, .partnerAdded]
    let fresh = layer.proposals.filter { line in
      guard shared.contains(line.kind), let type = line.kind.writes,
        let id = line.kind.keyField.flatMap({ line.data[$0]?.asText })
      else { return true }
      return state.entities(type, key: id).isEmpty
    }
    return Deed(fresh, notes: layer.notes)
  }
}

/// Turns the blocks of a template into lines.
private struct Layer {
  let template: Template
  let start: Day
  let closures: [Closure]
  var proposals: [Proposal] = []
  var series: [String: Series] = [:]
  var programme: ProgrammeID { "\(template.id)-\(start.compactText)" }

  init(template: Template, start: Day, closures: [Closure]) {
    self.template = template
    self.start = start
    self.closures = closures
  }

  /// What was skipped, each day once.
  var notes: [Warning] {
    var seen: Set<Warning> = []
    return series.keys.sorted().flatMap { series[$0]?.recurrence.skipped ?? [] }
      .map(\.warning).filter { seen.insert($0).inserted }
  }

  mutating func lay(_ block: Template.Block) throws(TemplateMistake) {
    switch block.kind {
    case "programme":
      try add(
        .programmeOpened, key: programme, block.fields,
        also: [.set(.template, template.id), .set(.since, start)])
    case "place": try add(.placeAdded, key: block.id, block.fields)
    case "partner": try add(.partnerAdded, key: block.id, block.fields)
    case "funder", "target":
      try add(
        block.kind == "funder" ? .funderAdded : .targetSet, key: "\(programme).\(block.id)",
        block.fields, also: [.set(.programme, programme)])
    case "resource":
      try add(
        .resourceOffered, key: "\(programme).\(block.id)", block.fields,
        also: [.set(.programme, programme), .set(.on, start)])
    case "series": try begin(block)
    case "session": try addSession(block)
    default: throw TemplateMistake(template: template.id, part: block.kind)
    }
  }

  /// A series; one that says how often lays down its sessions at once.
  private mutating func begin(_ block: Template.Block) throws(TemplateMistake) {
    let made = try Series(block, template: template.id, start: start, closures: closures)
    series[block.id] = made
    for _ in 0..<made.count {
      try addSession(Template.Block(kind: "session", id: block.id))
    }
  }

  private mutating func addSession(_ block: Template.Block) throws(TemplateMistake) {
    guard var own = series[block.id] else {
      throw TemplateMistake(template: template.id, part: block.id)
    }
    let day = own.recurrence.next()
    let turn = own.turn
    own.turn += 1
    series[block.id] = own
    let fields = own.fields(for: turn, besides: block.fields)
    let id = "\(programme).\(own.id)"
    try add(
      .sessionPlanned, key: "\(id)-\(day.compactText)", fields,
      also: [
        .set(.day, day), .set(.programme, programme), .set(.series, id), .set(.number, turn + 1),
      ])
  }

  private mutating func add(
    _ kind: EventKind, key: String, _ fields: [(name: String, text: String)],
    also extra: [Fields.Entry?] = []
  ) throws(TemplateMistake) {
    var entries: [Fields.Entry] = []
    if let keyField = kind.keyField { entries.append(Fields.Entry(keyField.name, .text(key))) }
    entries += extra.compactMap(\.self)
    for (name, text) in fields {
      guard let field = kind.field(name), let value = field.type.value(from: filled(text)),
        field.type.accepts(value)
      else { throw TemplateMistake(template: template.id, part: "\(name): \(text)") }
      entries.append(Fields.Entry(name, value))
    }
    proposals.append(Proposal(kind, data: Fields(entries)))
  }

  /// `{year}` is the year of the start, `{year+3}` three years later.
  private func filled(_ text: String) -> String {
    var filled = text
    for later in 0...9 {
      let mark = later == 0 ? "{year}" : "{year+\(later)}"
      guard filled.contains("{year") else { break }
      filled = filled.split(separator: mark, omittingEmptySubsequences: false)
        .joined(separator: Digits.padded(start.parts.year + later, to: 4))
    }
    return filled
  }
}
