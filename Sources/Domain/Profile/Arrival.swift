/// How long someone who came from elsewhere is here (seed 001: newcomers under ten years, long-settled
/// over ten).
public enum Arrival: Hashable, Sendable {
  /// Ten years or less in Belgium.
  case newcomer
  /// More than ten years in Belgium.
  case longSettled
  /// Their mother tongue is Dutch: the question is not for them.
  case notAsked
  /// The mother tongue or the day of arrival is not known, or was declined.
  case notKnown

  /// So many years long someone is a newcomer.
  public static let years = 10
}

extension State {
  /// Whether a person came lately or long ago. Only of those whose mother tongue is known and is
  /// not Dutch: nobody who grew up with it is a newcomer.
  public func arrival(of person: PersonID, on day: Day) -> Arrival {
    let mothers = languages(of: person).filter(\.isMother)
    guard !mothers.isEmpty else { return .notKnown }
    if mothers.contains(where: { $0.code == "nl" }) { return .notAsked }
    guard let since = details(of: person)?.inBelgiumSince, since <= day else { return .notKnown }
    return Day.wholeYears(from: since, to: day) < Arrival.years ? .newcomer : .longSettled
  }
}
