extension Rules {
  /// An appointment ends after it begins, and is not planned again once it took place.
  @Sendable
  static func planContact(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    let held = line.text(.contact).flatMap(context.state.contact)
    if let person = line.of, held?.isHeld ?? false { throw .appointmentHeld(person) }
    if let start = line.time(.start) ?? held?.start, let end = line.time(.end) ?? held?.end,
      end <= start
    {
      throw .endBeforeStart
    }
    return []
  }
}
