/// The groups a programme is meant for, derived from the profile as it is on a day: nobody types
/// them in, and a person can be in several.
extension State {
  /// Whether the person belongs to `group` on `day`, as `programme` sets it.
  public func belongs(
    _ person: PersonID, to group: TargetGroup, on day: Day, in programme: Programme? = nil
  ) -> Verdict {
    switch group {
    case .dutchGap: hasDutchGap(person)
    case .shortSchooledEastEuropean: isShortSchooled(person) && isEastEuropean(person)
    case .migrantManyThresholds:
      isMigrant(person) && hasManyThresholds(person, on: day, programme)
    case .singleParent: Verdict(details(of: person)?.household.map { $0 == .singleParent })
    case .inactive: holds(.inactive, person, on: day)
    case .newcomer: verdict(arrival(of: person, on: day), is: .newcomer)
    case .longSettled: verdict(arrival(of: person, on: day), is: .longSettled)
    case .young: Verdict(age(of: person, on: day).map { TargetGroup.youngAges.contains($0) })
    case .article60: holds(.article60, person, on: day)
    case .districtWorker: holds(.districtWork, person, on: day)
    }
  }

  /// The groups the person belongs to on `day`: the combination of them.
  public func targetGroups(
    of person: PersonID, on day: Day, in programme: Programme? = nil
  ) -> [TargetGroup] {
    TargetGroup.allCases.filter { belongs(person, to: $0, on: day, in: programme) == .yes }
  }

  /// Whether the person holds this status on `day`. One who holds another one does not hold it; of
  /// one of whom none is noted it is not known.
  public func holds(_ status: StatusName, _ person: PersonID, on day: Day) -> Verdict {
    let current = statuses(of: person).filter { $0.isCurrent(on: day) }
    if current.contains(where: { $0.name == status }) { return .yes }
    return current.isEmpty || isDeclined(.standsAs, by: person) ? .notKnown : .no
  }

  /// The life domains in which thresholds stand open on `day`.
  public func openDomains(of person: PersonID, on day: Day) -> Set<LifeDomain> {
    Set(thresholds(of: person).filter { $0.isOpen(on: day) }.compactMap(\.domain))
  }

  /// Dutch below B1 in one of the skills that were asked (seed 003: "een Nederlandse
  /// taalachterstand"); B1 is what the Flemish integration track ends with.
  private func hasDutchGap(_ person: PersonID) -> Verdict {
    let known = languages(of: person)
    guard let dutch = known.first(where: { $0.code == "nl" }) else { return .notKnown }
    if dutch.isMother { return .no }
    return Verdict(dutch.lowest.map { $0.step < LanguageLevel.b1.step })
  }

  private func isShortSchooled(_ person: PersonID) -> Verdict {
    Verdict(details(of: person)?.schooling.map(\.isShort))
  }

  private func isEastEuropean(_ person: PersonID) -> Verdict {
    Verdict(details(of: person)?.origin.map(EastEuropeanOrigin.holds))
  }

  /// From another country: the day of arrival is known. Who grew up with Dutch and of whom no such
  /// day is known is taken to be from here.
  private func isMigrant(_ person: PersonID) -> Verdict {
    if details(of: person)?.inBelgiumSince != nil { return .yes }
    let isDutchSpeaker = languages(of: person).contains { $0.code == "nl" && $0.isMother }
    return isDutchSpeaker ? .no : .notKnown
  }

  private func hasManyThresholds(
    _ person: PersonID, on day: Day, _ programme: Programme?
  ) -> Verdict {
    let many = programme?.manyThresholds ?? Programme.usualManyThresholds
    return Verdict(openDomains(of: person, on: day).count >= many)
  }

  private func verdict(_ arrival: Arrival, is wanted: Arrival) -> Verdict {
    arrival == .notKnown ? .notKnown : Verdict(arrival == wanted)
  }
}

extension TargetGroup {
  /// Young: 18 to 29, as Regulation (EU) 2021/1057, Annex I counts; and who is younger still.
  static let youngAges = 0...29
}
