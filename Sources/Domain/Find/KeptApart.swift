extension State {
  /// True where someone said that these two are not one person, whichever of them was named first.
  public func isKeptApart(_ one: PersonID, _ other: PersonID) -> Bool {
    let (left, right) = (shown(one), shown(other))
    return entity(EntityID(.distinct, of: left, right)) != nil
      || entity(EntityID(.distinct, of: right, left)) != nil
  }

  /// Who may be the same person as this one and was not said to be another, the likeliest first.
  public func lookalikes(of person: PersonID) -> [PersonID] {
    guard let known = self.person(person) else { return [] }
    return likelyDoubles(
      name: known.name, phone: known.phone, birthDate: details(of: person)?.birthDate,
      besides: known.id
    ).map(\.person)
  }
}

extension Deed {
  /// Two who look like one person are two.
  public static func keepApart(_ person: PersonID, from other: PersonID) -> Deed {
    Deed(.personDistinct, of: person, .set(.distinctFrom, other))
  }
}
