/// Everything this device holds on one person, with what was replaced and withdrawn: what someone
/// may ask to see (Regulation (EU) 2016/679, article 15, paragraphs 1 and 3). Others are named by
/// their role only, as the copy may not harm them (paragraph 4).
public struct Holdings: Hashable, Sendable {
  /// A value that was said of a field.
  public struct Said: Hashable, Sendable {
    /// What became of it.
    public enum Standing: String, Hashable, CaseIterable, Sendable {
      /// It is what is shown.
      case current
      /// It stands beside what is shown; nobody has chosen yet.
      case open
      /// Something else was said later.
      case replaced
      /// It was taken back, or its deed was never finished.
      case withdrawn
    }

    /// What was said; null where the field was emptied, and where someone else is named.
    public let value: Value
    /// True where it names another person, who is left out.
    public let namesOther: Bool
    public let standing: Standing
    let event: Event

    /// When, by the clock of the laptop.
    public var at: String { event.at }
    /// Who wrote it.
    public var by: Handle { event.by }
    /// The log it stands in.
    public var log: LogName { event.version.log }
  }

  /// What was said of one field, the oldest first.
  public struct HeldField: Hashable, Sendable {
    public let field: Field
    public let said: [Said]
  }

  /// A thing and all that was ever said of it.
  public struct HeldThing: Hashable, Sendable {
    public let id: EntityID
    public let scope: Scope
    public let fields: [HeldField]
    /// True where its key is the id of another person.
    public let joinsOther: Bool
  }

  /// What the person is to someone else, who is not named.
  public enum Mention: String, Hashable, Sendable {
    case peer, bridge
  }

  /// The id under which the person is shown, and all ids they go by.
  public let person: PersonID
  public let ids: [PersonID]
  public let things: [HeldThing]
  public let mentions: [Mention]
  /// Lines about the person that this version cannot read.
  public let unread: [Event]
  /// The laptops whose lines are held, by scope, sorted.
  public let laptops: [Scope: [String]]
}

extension State {
  /// Everything held on this person; nil where there is no such person.
  public func holdings(of person: PersonID) -> Holdings? {
    guard let known = self.person(person) else { return nil }
    let ids = ids(of: known.id)
    // What was taken away for good may still lie here until the file is written anew.
    let lines = ids.flatMap(lines(about:)).filter { !isRedacted(held[$0]) }
      .sorted { held[$0].order < held[$1].order }
    let unread = lines.filter { lineFacts[$0].role.notApplied != nil }
    return Holdings(
      person: known.id, ids: ids, things: heldThings(lines, ids), mentions: mentions(of: ids),
      unread: unread.map { held[$0] },
      laptops: Dictionary(grouping: logNames, by: \.scope).mapValues {
        $0.map(\.device).sorted()
      })
  }

  private func heldThings(_ lines: [Int], _ ids: [PersonID]) -> [Holdings.HeldThing] {
    var order: [Scope: [EntityID]] = [:]
    var byThing: [Scope: [EntityID: [Int]]] = [:]
    for line in lines {
      guard let thing = thing(ofLine: line) else { continue }
      let scope = held[line].version.log.scope
      if byThing[scope]?[thing] == nil { order[scope, default: []].append(thing) }
      byThing[scope, default: [:]][thing, default: []].append(line)
    }
    return Scope.allCases.flatMap { scope in
      (order[scope] ?? []).map { thing in
        Holdings.HeldThing(
          id: thing, scope: scope,
          fields: heldFields(of: thing, byThing[scope]?[thing] ?? [], scope, ids),
          joinsOther: thing.type.isKeyedByAnother && !ids.contains(thing.key))
      }
    }
  }

  private func heldFields(
    of thing: EntityID, _ lines: [Int], _ scope: Scope, _ ids: [PersonID]
  ) -> [Holdings.HeldField] {
    var names: [String] = []
    var said: [String: [Holdings.Said]] = [:]
    for line in lines {
      let event = held[line]
      for entry in EventKind.named(event.kind)?.settings(from: event.data) ?? [] {
        if said[entry.name] == nil { names.append(entry.name) }
        let field = thing.type.field(named: entry.name)
        let namesOther =
          field.type == .reference(.person) && !ids.contains(entry.value.asText ?? "")
          && !entry.value.isNull
        said[entry.name, default: []].append(
          Holdings.Said(
            value: namesOther ? .null : entry.value, namesOther: namesOther,
            standing: standing(of: line, entry, thing, scope), event: event))
      }
    }
    return names.map { name in
      Holdings.HeldField(field: thing.type.field(named: name), said: said[name] ?? [])
    }
  }

  private func standing(
    of line: Int, _ entry: Fields.Entry, _ thing: EntityID, _ scope: Scope
  ) -> Holdings.Said.Standing {
    guard counts(line) else { return .withdrawn }
    let heads = written(thing, in: scope)?.fields[entry.name]?.heads ?? []
    guard heads.contains(where: { $0.order == held[line].order }) else { return .replaced }
    let shown = entity(shown(thing), in: scope)?.fields[entry.name]?.value
    return shown == entry.value ? .current : .open
  }

  /// Where the person is named in what is about someone else.
  private func mentions(of ids: [PersonID]) -> [Holdings.Mention] {
    let own = Set(ids)
    let peers = ids.flatMap { entities(.peer, key: $0) }
      .filter { !own.contains($0.id.person ?? "") }
    let bridges = handoffs.filter { $0.bridge.map(own.contains) ?? false }
    return peers.map { _ in .peer } + bridges.map { _ in .bridge }
  }
}

extension EntityType {
  /// True where the key is the id of a person beside the one it is about.
  fileprivate var isKeyedByAnother: Bool { isKeyedByPerson || self == .double }
}
