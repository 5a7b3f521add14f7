extension State {
  /// How old a person is on `day`, in whole years; nil where the birth date is not known.
  public func age(of person: PersonID, on day: Day) -> Int? {
    guard let birth = details(of: person)?.birthDate, birth <= day else { return nil }
    return Day.wholeYears(from: birth, to: day)
  }
}

extension Day {
  /// How many whole years lie between two days. Who was born on 29 February is a
  /// year older on 1 March, where a year has no 29 February.
  static func wholeYears(from first: Day, to last: Day) -> Int {
    let one = first.parts
    let other = last.parts
    let isBefore = (other.month, other.day) < (one.month, one.day)
    return other.year - one.year - (isBefore ? 1 : 0)
  }
}
