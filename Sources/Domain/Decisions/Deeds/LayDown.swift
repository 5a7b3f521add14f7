extension Deed {
  /// A project is laid down from a template: the programme, its places, partners and sessions. Ids
  /// follow from template and start day, so that two laptops that do the same agree; what is there
  /// already - a place that another project has too - is left as it is.
  public static func layDown(
    _ template: Template, from start: Day, in state: State
  ) throws(Refusal) -> Deed {
    var layer = Layer(template: template, start: start)
    do throws(TemplateMistake) {
      for block in template.blocks { try layer.lay(block) }
    } catch {
      throw .template(error)
    }
    let fresh = layer.proposals.filter { line in
      guard line.kind == .placeAdded || line.kind == .partnerAdded, let type = line.kind.writes,
        let id = line.kind.keyField.flatMap({ line.data[$0]?.asText })
      else { return true }
      return state.entities(type, key: id).isEmpty
    }
    return Deed(fresh)
  }
}

/// Turns the blocks of a template into lines.
private struct Layer {
  let template: Template
  let start: Day
  var proposals: [Proposal] = []
  var series: [String: Template.Series] = [:]
  var programme: ProgrammeID { "\(template.id)-\(start.compactText)" }

  init(template: Template, start: Day) {
    self.template = template
    self.start = start
  }

  mutating func lay(_ block: Template.Block) throws(TemplateMistake) {
    switch block.kind {
    case "programme":
      try add(
        .programmeOpened, key: programme, block.fields,
        also: [.set(.template, template.id), .set(.since, start)])
    case "place": try add(.placeAdded, key: block.id, block.fields)
    case "partner": try add(.partnerAdded, key: block.id, block.fields)
    case "series": series[block.id] = try makeSeries(block)
    case "session": try addSession(block)
    default: throw TemplateMistake(template: template.id, part: block.kind)
    }
  }

  private func makeSeries(_ block: Template.Block) throws(TemplateMistake) -> Template.Series {
    var made = Template.Series(id: block.id)
    for field in block.fields {
      if field.name == "every" {
        guard let days = Int(field.text), days > 0 else {
          throw TemplateMistake(template: template.id, part: field.text)
        }
        made.every = days
      } else {
        made.common[field.name] = field.text
      }
    }
    return made
  }

  private mutating func addSession(_ block: Template.Block) throws(TemplateMistake) {
    guard var own = series[block.id] else {
      throw TemplateMistake(template: template.id, part: block.id)
    }
    let day = start + own.count * own.every
    own.count += 1
    series[block.id] = own
    var fields = block.fields
    for (name, text) in own.common.sorted(by: { $0.key < $1.key })
    where !fields.contains(where: { $0.name == name }) {
      fields.append((name, text))
    }
    let id = "\(programme).\(own.id)"
    try add(
      .sessionPlanned, key: "\(id)-\(day.compactText)", fields,
      also: [
        .set(.day, day), .set(.programme, programme), .set(.series, id), .set(.number, own.count),
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

  /// `{year}` is the year of the start.
  private func filled(_ text: String) -> String {
    text.split(separator: "{year}", omittingEmptySubsequences: false)
      .joined(separator: Digits.padded(start.parts.year, to: 4))
  }
}
