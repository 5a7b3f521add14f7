/// Whether someone counts for an indicator, and by what that is known.
struct EsfFinding: Hashable, Sendable {
  /// Yes, no, or not known: a missing answer is never guessed.
  let verdict: Verdict
  /// What made them count; nothing where it is not known.
  let facts: [EsfFact]

  init(_ verdict: Verdict, _ facts: EsfFact?...) {
    self.init(verdict, facts: facts.compactMap(\.self))
  }

  init(_ verdict: Verdict, facts: [EsfFact]) {
    self.verdict = verdict
    self.facts = facts
  }

  static let notKnown = EsfFinding(.notKnown)

  /// Both must hold.
  static func && (one: EsfFinding, other: EsfFinding) -> EsfFinding {
    EsfFinding(one.verdict && other.verdict, facts: one.facts + other.facts)
  }

  /// One of them is enough; its facts are those of the ones that hold.
  static func any(of all: [EsfFinding]) -> EsfFinding {
    let verdict = Verdict.any(of: all.map(\.verdict))
    let telling = verdict == .yes ? all.filter { $0.verdict == .yes } : all
    return EsfFinding(verdict, facts: telling.flatMap(\.facts))
  }
}

/// Something noted of a person that made them count: what, and since which day, where it has one.
struct EsfFact: Hashable, Sendable {
  let what: Figure
  let since: Day?

  init(_ what: Figure, since: Day? = nil) {
    self.what = what
    self.since = since
  }
}
