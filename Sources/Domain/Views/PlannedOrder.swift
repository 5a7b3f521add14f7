/// Something planned, and when it begins; without all that was said of it, as there may be very many.
public struct Planned: Hashable, Sendable {
  /// The id of the session or the appointment.
  public let id: String
  /// The day; nil where none was said.
  public let day: Day?
  /// Minutes after midnight, 0 where no time was said.
  public let minutes: Int

  fileprivate init(_ id: String, at moment: Int) {
    self.id = id
    let days = Day(number: (moment - (moment % 1440 + 1440) % 1440) / 1440)
    day = moment == .max ? nil : days
    minutes = moment == .max ? 0 : moment - days.firstMinute
  }

  fileprivate init(_ contact: Contact) {
    id = contact.id
    day = contact.day
    minutes = contact.start?.minutes ?? 0
  }
}

extension State {
  /// All sessions, by day, time and id.
  public var plannedSessions: [Planned] {
    calendar.moments.map { Planned($0.id, at: $0.moment) }
  }

  /// All appointments, by day, time and id.
  public var plannedAppointments: [Planned] {
    appointmentOrder.moments.compactMap { id, moment in
      let person = id.person ?? ""
      // What is held of doubles is looked at together.
      if doubles.isEmpty || doubles.ids(of: person).count == 1 {
        return Planned(id.key, at: moment)
      }
      return entity(shown(id), in: .confidential).map { Planned(Contact(entity: $0)) }
    }
  }

  /// The first session from `day` on that goes through; nil where there is none.
  public func nextSession(from day: Day) -> Session? {
    calendar.ids(from: day.firstMinute, to: .max - 1).lazy.compactMap(session)
      .first { !$0.isCancelled }
  }

  /// The last session that has a day and goes through; nil where there is none.
  public var lastSession: Session? {
    calendar.ids(from: .min, to: .max - 1).reversed().lazy.compactMap(session)
      .first { !$0.isCancelled }
  }
}
