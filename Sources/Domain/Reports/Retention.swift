/// Someone whose file is past the term of the programme: to be erased, or kept with a reason.
public struct PastTerm: Hashable, Sendable {
  /// The person.
  public let person: PersonID
  /// The programme whose term it is.
  public let programme: ProgrammeID
  /// The day they left, or were last spoken of where they never took part.
  public let leftOn: Day
  /// The day the term was over.
  public let dueOn: Day
}

extension State {
  /// Who left longer ago than their programme keeps files, the longest first.
  ///
  /// An enrolment that nobody ended, ends with its programme. Who takes part in anything, whose
  /// last programme sets no term, and who is kept with a reason is not among them. Who was only
  /// registered is kept as long as the longest term of all, from the last day something was noted.
  public func retention(on today: Day) -> [PastTerm] {
    let programmes = Dictionary(
      programmes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let terms = programmes.compactMapValues(\.keepMonths)
    guard let longest = terms.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return []
    }
    let enrolments = Dictionary(
      grouping: each(.enrolment).map(Enrolment.init), by: \.person)
    let past = each(.person).compactMap { entity -> PastTerm? in
      guard let id = entity.id.person, !isKept(id, on: today) else { return nil }
      let ends = (enrolments[id] ?? []).map { enrolment in
        (enrolment.programme, enrolment.until ?? programmes[enrolment.programme]?.until)
      }
      let person = Leaver(id: id, ends: ends, terms: terms)
      let lastDay = ends.isEmpty ? lastDay(of: id) : nil
      return person.pastTerm ?? lastDay.map { person.pastTerm(longest.key, longest.value, $0) }
    }
    return past.filter { $0.dueOn <= today }
      .sorted { ($0.dueOn, $0.person) < ($1.dueOn, $1.person) }
  }

  private func isKept(_ person: PersonID, on today: Day) -> Bool {
    entity(EntityID(.kept, of: person))?.day(.until).map { $0 >= today } ?? false
  }

  /// The last day on which something of the person happened.
  private func lastDay(of person: PersonID) -> Day? {
    ids(of: person).flatMap(lines(about:)).filter { counts($0) }
      .compactMap { held[$0].data[Field.on]?.asText.flatMap { Day($0) } }.max()
  }
}

/// Someone with the last day of each of their enrolments.
private struct Leaver {
  let id: PersonID
  /// Nil for one that goes on.
  let ends: [(programme: ProgrammeID, day: Day?)]
  let terms: [ProgrammeID: Int]

  /// Of the programme they left last; another that keeps files until later, decides for how long.
  /// Nil for who takes part in something still, or who left a programme that sets no term.
  var pastTerm: PastTerm? {
    let ended = ends.compactMap { end in end.day.map { (programme: end.programme, day: $0) } }
    guard ended.count == ends.count, let lastDay = ended.map(\.day).max() else { return nil }
    let past = ended.compactMap { end in
      terms[end.programme].map { pastTerm(end.programme, $0, end.day) }
    }
    guard let last = past.first(where: { $0.leftOn == lastDay }) else { return nil }
    let due = past.map(\.dueOn).max() ?? last.dueOn
    return PastTerm(person: id, programme: last.programme, leftOn: lastDay, dueOn: due)
  }

  func pastTerm(_ programme: ProgrammeID, _ months: Int, _ day: Day) -> PastTerm {
    PastTerm(
      person: id, programme: programme, leftOn: day, dueOn: day.adding(months: months))
  }
}
