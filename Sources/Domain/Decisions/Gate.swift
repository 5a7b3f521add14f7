/// What holds for every line, whatever its kind: it is well formed, and what it names is there.
enum Gate {
  static func check(_ line: Proposal, _ context: Context) throws(Refusal) {
    guard line.withdraws.isEmpty else { return }
    if let flaw = line.kind.flaw(of: line.of, data: line.data, strict: true) {
      throw .flaw(line.kind, flaw)
    }
    try checkNationalNumber(line)
    try checkPerson(line, context)
    try checkReferences(line, context)
    try checkTexts(line)
    if line.kind.dated == .on, let day = line.data[Field.on]?.asText.flatMap({ Day($0) }),
      day > context.now.day
    {
      throw .dayInFuture(day)
    }
  }

  /// A choice among what was said already is well formed, and about someone who is still here. What
  /// a rule says of a seat or a state it said when both were written.
  static func checkSettling(_ line: Proposal, _ state: State) throws(Refusal) {
    if let flaw = line.kind.flaw(of: line.of, data: line.data, strict: false) {
      throw .flaw(line.kind, flaw)
    }
    if let person = line.of, state.isErased(person) { throw .personErased(person) }
  }

  private static func checkPerson(_ line: Proposal, _ context: Context) throws(Refusal) {
    guard let person = line.of else { return }
    guard Identifier.isValid(person) else { throw .unknown(.person, person) }
    if context.state.isErased(person) { throw .personErased(person) }
    let isThere = context.exists(.person, person)
    if line.kind == .personRegistered {
      if isThere { throw .alreadyThere(.person, person) }
    } else if !isThere {
      throw .unknown(.person, person)
    }
  }

  private static func checkReferences(_ line: Proposal, _ context: Context) throws(Refusal) {
    for entry in line.data.entries {
      guard let field = line.kind.field(entry.name), let id = entry.value.asText,
        case .reference(let type) = field.type
      else { continue }
      let isThere = context.exists(type, id)
      let isOwnKey = field == line.kind.keyField && type == line.kind.writes
      guard isOwnKey else {
        if type == .person, context.state.isErased(id) { throw .personErased(id) }
        if !isThere { throw .unknown(type, id) }
        continue
      }
      switch line.kind.introduces {
      case .nothing where !isThere: throw .unknown(type, id)
      case .new where isThere: throw .alreadyThere(type, id)
      default: try checkOwner(type, id, line, context)
      }
    }
  }

  /// What is about someone stays about them.
  private static func checkOwner(
    _ type: EntityType, _ id: String, _ line: Proposal, _ context: Context
  ) throws(Refusal) {
    guard let person = line.of.map(context.state.shown) else { return }
    let owners = context.state.entities(type, key: id).compactMap(\.id.person)
    if let owner = owners.first, owner != person { throw .notOfThisPerson(type, id) }
  }

  private static func checkTexts(_ line: Proposal) throws(Refusal) {
    let mustSay: [Field] = [.name, .text, .reason]
    for field in mustSay {
      guard let text = line.data[field]?.asText else { continue }
      if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { throw .emptyText(field) }
    }
  }

  /// The number of the national register may only be processed by who the law authorises: it comes
  /// in nowhere, not as an id either.
  private static func checkNationalNumber(_ line: Proposal) throws(Refusal) {
    if let person = line.of, NationalNumber.stands(in: person) {
      throw .nationalNumber(Field("of", .identifier))
    }
    for entry in line.data.entries {
      let texts = (entry.value.asList ?? [entry.value]).compactMap(\.asText)
      if texts.contains(where: NationalNumber.stands), let field = line.kind.field(entry.name) {
        throw .nationalNumber(field)
      }
    }
  }
}
