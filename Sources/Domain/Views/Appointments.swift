extension State {
  /// Everything that was planned with one person, by day, time and id: to come, held or missed.
  public var appointments: [Contact] { appointmentOrder.ids.compactMap(appointment) }

  /// What is planned from one day to another, both included, by day and time: held, missed or to come.
  public func appointments(from first: Day, to last: Day) -> [Contact] {
    appointmentOrder.ids(from: first.firstMinute, to: last.lastMinute).compactMap(appointment)
  }

  private func appointment(_ id: EntityID) -> Contact? {
    entity(shown(id), in: .confidential).map(Contact.init)
  }
}
