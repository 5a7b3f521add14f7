extension Contact {
  /// The deed that says this appointment took place, on its day and as long as it was planned.
  public var held: Deed {
    let minutes = start.flatMap { start in end.map { $0.minutes - start.minutes } }
    return Deed(
      .contactNoted, of: person, .set(.contact, id), .set(.on, day), .set(.minutes, minutes))
  }

  /// The deed that says the person did not come.
  public var missed: Deed {
    Deed(
      .contactPlanned, of: person, .set(.contact, id), .set(.day, day),
      .set(.appointment, AppointmentState.noShow))
  }

  /// The deed that puts it on another day or time.
  public func moved(
    to day: Day, start: ClockTime?, end: ClockTime?, because reason: String?
  ) -> Deed {
    Deed(
      .contactPlanned, of: person, .set(.contact, id), .set(.day, day), .set(.start, start),
      .set(.end, end), .set(.appointment, AppointmentState.moved), .set(.reason, reason))
  }
}
