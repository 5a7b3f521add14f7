/// What a person did in one go: lines that are written, undone and redone together.
public struct Deed: Hashable, Sendable {
  /// The lines, in the order in which they are to be written. The first gives the deed its name.
  public let proposals: [Proposal]
  /// What someone should know of how it came about, such as days that were skipped.
  public let notes: [Warning]
  /// False where whoever made it has held the people in it against all who are known.
  let looksForDoubles: Bool

  /// The deed that consists of these lines.
  public init(_ proposals: [Proposal], notes: [Warning] = []) {
    self.init(proposals, notes: notes, looksForDoubles: true)
  }

  init(_ proposals: [Proposal], notes: [Warning] = [], looksForDoubles: Bool) {
    self.proposals = proposals
    self.notes = notes
    self.looksForDoubles = looksForDoubles
  }

  /// A deed of one line.
  public init(
    _ kind: EventKind, of person: PersonID? = nil, _ entries: Fields.Entry?...
  ) {
    self.init([Proposal(kind, of: person, data: Fields(entries.compactMap(\.self)))])
  }
}

/// A deed that no rule refuses, ready to be written.
public struct Decided: Hashable, Sendable {
  /// The lines, complete.
  public let proposals: [Proposal]
  /// What someone should know.
  public let warnings: [Warning]
}

/// What a rule may look at.
public struct Context: Sendable {
  /// Everything that is known.
  public let state: State
  /// Now.
  public let now: Moment
  /// The lines of the same deed that come before.
  public let pending: [Proposal]
  /// False where nobody is to be told who may be whom.
  var looksForDoubles = true

  /// True where there is such a thing, or the same deed makes it.
  func exists(_ type: EntityType, _ id: String) -> Bool {
    if type == .person {
      return state.person(id) != nil
        || pending.contains { $0.kind == .personRegistered && $0.of == id }
    }
    if !state.entities(type, key: id).isEmpty { return true }
    return pending.contains { line in
      line.kind.writes == type && line.kind.keyField.flatMap { line.data[$0]?.asText } == id
    }
  }

  /// The line of the same deed of `kind` about `person`, nil where there is none.
  func pendingLine(_ kind: EventKind, of person: PersonID?) -> Proposal? {
    pending.last { $0.kind == kind && $0.of == person }
  }
}

extension State {
  /// Holds a deed against the rules.
  ///
  /// Reads this state alone and changes nothing: what comes out has yet to be written.
  /// - Throws: the first rule that refuses one of its lines; none of them is to be written then.
  public func decide(_ deed: Deed, at now: Moment) throws(Refusal) -> Decided {
    guard !deed.proposals.isEmpty else { throw .nothingToRecord }
    var accepted: [Proposal] = []
    var lines: [Proposal] = []
    var warnings = deed.notes
    for proposal in deed.proposals {
      if proposal.settles {
        try Gate.checkSettling(proposal, self)
        lines.append(proposal)
        continue
      }
      let dated = proposal.dated(now.day).begunAgain(in: self)
      let line = asShown(dated)
      let context = Context(
        state: self, now: now, pending: accepted, looksForDoubles: deed.looksForDoubles)
      try Gate.check(line, context)
      warnings += try Rules.check(line, context)
      accepted.append(line)
      lines += addressed(dated)
    }
    return Decided(proposals: lines, warnings: warnings)
  }
}

extension Proposal {
  /// What can end and begin again.
  private static let comesBack: Set<EventKind> = [
    .enrolmentStarted, .personAssigned, .roleTaken, .resourceLent,
  ]

  /// The same line with the end of an earlier time cleared: who comes back has not left any more.
  func begunAgain(in state: State) -> Proposal {
    guard Proposal.comesBack.contains(kind), let id = kind.entity(of: of, data: data),
      let known = state.entity(id, in: scope)
    else { return self }
    var filled = data
    for field in [Field.until, .reason]
    where kind.optional.contains(field) && data[field] == nil && known[field] != nil {
      filled[field] = .null
    }
    return Proposal(kind, of: of, at: at, data: filled)
  }

  /// The same line with the day it happened: today, where none is given.
  func dated(_ today: Day) -> Proposal {
    guard let field = kind.dated, data[field] == nil else { return self }
    var filled = data
    filled[field] = today.value
    return Proposal(kind, of: of, at: at, data: filled)
  }
}
