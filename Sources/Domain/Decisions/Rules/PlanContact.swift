extension Rules {
  /// An appointment ends after it begins; one that took place is not planned again, and nobody can
  /// have missed one that is still to come.
  @Sendable
  static func planContact(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    let held = line.text(.contact).flatMap(context.state.contact)
    if let person = line.of, held?.isHeld ?? false { throw .appointmentHeld(person) }
    if let start = line.time(.start) ?? held?.start, let end = line.time(.end) ?? held?.end,
      end <= start
    {
      throw .endBeforeStart
    }
    let isMissed = line.text(.appointment) == AppointmentState.noShow.rawValue
    if isMissed, let person = line.of, let day = line.day(.day) ?? held?.day,
      day > context.now.day
    {
      throw .appointmentNotYet(person, day)
    }
    return []
  }
}
