/// One person in one operation, a project with all its parts: the record that indicators count.
///
/// A person has one record however often they come in and go: what they bring along is that of the first
/// entry, results are those of the last leaving (Commission guidance on drop-outs and re-entries: "only
/// data associated with the initial entry and final exit date"). Doubles that were merged are one.
struct EsfParticipant: Hashable, Sendable {
  let person: PersonID
  /// The first day on which they ever took part.
  let entered: Day
  /// The last day on which they took part; nil as long as they do.
  let left: Day?
  /// The first day of the last time they took part without a break; that of the first, mostly. Results
  /// follow from what was noted since.
  let returned: Day
  /// The last day that is known.
  let today: Day
  let details: Details?
  let statuses: [HeldStatus]
  let outcomes: [Outcome]
  /// The status that tells where they stood on the labour market when they first came in.
  let standing: HeldStatus?

  /// Nil where they have no enrolment with a first day, or where it lies ahead.
  init?(_ person: PersonID, in programmes: Set<ProgrammeID>?, of state: State, on today: Day) {
    let stays = state.stays(of: person, in: programmes).filter { $0.since <= today }
    guard let first = stays.first else { return nil }
    self.person = person
    self.today = today
    entered = first.since
    returned = stays.startOfLast ?? first.since
    let ends = stays.compactMap(\.until).filter { $0 <= today }
    left = ends.count == stays.count ? ends.max() : nil
    details = state.details(of: person)
    statuses = state.statuses(of: person)
    outcomes = state.outcomes(of: person)
    standing = EsfParticipant.standing(among: statuses, on: first.since)
  }

  var gender: Gender? { details?.gender }
  var birthDate: Day? { details?.birthDate }
  var schooling: Schooling? { details?.schooling }
}

extension EsfParticipant {
  /// The base data that are missing. Who misses one counts only in the grand total: "incomplete records
  /// should be included only in the grand total of participants" (the Commission's answer on complete
  /// records; gender, employment status, age and education, as household was dropped in 2018).
  var missing: [ReportWord] {
    [
      gender == nil ? .baseGender : nil, age == nil ? .baseBirthDate : nil,
      schooling == nil ? .baseSchooling : nil, position == nil ? .baseStatus : nil,
    ].compactMap(\.self)
  }

  /// True where none of the base data is missing.
  var isComplete: Bool { missing.isEmpty }
}
