/// Whether a profile fits what a programme or a partner asks. It only ever tells: nobody is turned
/// away by it.
public struct Eligibility: Hashable, Sendable {
  /// One of the statuses the programme is for; yes where it names none.
  public let status: Verdict
  /// One of the groups the programme is for; yes where it names none.
  public let group: Verdict

  /// Both together.
  public var verdict: Verdict { status && group }
}

extension State {
  /// Whether a person fits a programme on `day`.
  public func eligibility(
    of person: PersonID, for programme: Programme, on day: Day
  ) -> Eligibility {
    let status = Verdict.any(of: programme.eligible.map { holds($0, person, on: day) })
    let group = Verdict.any(
      of: programme.targetGroups.map { belongs(person, to: $0, on: day, in: programme) })
    return Eligibility(
      status: programme.eligible.isEmpty ? .yes : status,
      group: programme.targetGroups.isEmpty ? .yes : group)
  }

  /// Whether a person is of the age and knows the Dutch that a partner asks for.
  public func eligibility(of person: PersonID, at partner: Partner, on day: Day) -> Verdict {
    fitsAge(person, partner, on: day) && fitsDutch(person, partner)
  }

  private func fitsAge(_ person: PersonID, _ partner: Partner, on day: Day) -> Verdict {
    if partner.fromAge == nil && partner.toAge == nil { return .yes }
    return Verdict(
      age(of: person, on: day).map { age in
        age >= partner.fromAge ?? 0 && age <= partner.toAge ?? .max
      })
  }

  /// Every skill that was asked must reach the level.
  private func fitsDutch(_ person: PersonID, _ partner: Partner) -> Verdict {
    guard let wanted = partner.dutch else { return .yes }
    guard let known = languages(of: person).first(where: { $0.code == "nl" }) else {
      return .notKnown
    }
    if known.isMother { return .yes }
    return Verdict(known.lowest.map { $0.step >= wanted.step })
  }
}
