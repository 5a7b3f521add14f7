extension Rules {
  /// Only a consent that stands can be taken back.
  @Sendable
  static func withdrawConsent(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.consent) else { return [] }
    let held = context.state.consents(of: person).first { $0.id == id }
    guard let held, held.isLive(on: context.now.day) else { throw .consentNotLive(id) }
    return []
  }
}
