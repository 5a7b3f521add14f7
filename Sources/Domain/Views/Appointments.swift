extension State {
  /// Everything that was planned with one person, by day, time and id: to come, held or missed.
  public var appointments: [Contact] { appointmentOrder.compactMap(appointment) }

  /// What is planned from one day to another, both included, by day and time: held, missed or to come.
  public func appointments(from first: Day, to last: Day) -> [Contact] {
    let begin = appointmentOrder.firstPlace {
      (appointment($0)?.day?.number ?? .max) >= first.number
    }
    return appointmentOrder[begin...].lazy.compactMap { appointment($0) }
      .prefix { ($0.day?.number ?? .max) <= last.number }.map { $0 }
  }

  private func appointment(_ id: EntityID) -> Contact? {
    entity(shown(id), in: .confidential).map(Contact.init)
  }
}
