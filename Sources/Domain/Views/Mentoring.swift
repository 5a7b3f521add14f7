/// How far a mentoring is: counted by week, out of the half year that Duo For A Job lasts.
public struct Mentoring: Hashable, Sendable {
  /// How many weeks it lasts (seed 001: Duo For A Job; six months).
  public static let weeks = 26

  /// The week it is in, from 1; never more than `weeks`.
  public let week: Int
  /// In how many weeks mentor and participant met.
  public let weeksMet: Int
  /// How often they met.
  public let meetings: Int
}

extension State {
  /// How far this handoff is as a mentoring; nil where the partner is no mentor, or before they met.
  public func mentoring(_ handoff: Handoff, on day: Day) -> Mentoring? {
    guard handoff.partner.flatMap(partner)?.does == .mentoring else { return nil }
    let days = meetings(in: handoff).filter { $0 <= day }
    guard let first = days.first else { return nil }
    return Mentoring(
      week: min(Mentoring.weeks, (day - first) / 7 + 1),
      weeksMet: Set(days.map { ($0 - first) / 7 }).count, meetings: days.count)
  }
}
