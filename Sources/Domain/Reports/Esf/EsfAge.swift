/// Age in whole years on the day of first entry, from the birth date (Commission guidance: "age is
/// calculated from the date of birth on the date of entering the operation").
///
/// Who was born on 29 February is a year older on 1 March where a year has no 29 February: a period of
/// years ends with the last hour of the last day of that month (Regulation (EEC, Euratom) No 1182/71,
/// article 3(2)(c)), so the year is full when 28 February has passed.
extension EsfParticipant {
  /// The age; nil where the birth date is not known, or lies after the day of entry.
  var age: Int? {
    guard let birthDate, birthDate <= entered else { return nil }
    return Day.wholeYears(from: birthDate, to: entered)
  }

  /// Whether the age lies in these years.
  func isAged(_ years: some RangeExpression<Int>) -> EsfFinding {
    EsfFinding(Verdict(age.map(years.contains)), age.map { EsfFact(.number($0)) })
  }
}
