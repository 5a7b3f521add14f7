extension Rules {
  /// A ground ends no earlier than it begins.
  @Sendable
  static func giveConsent(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    if let on = line.day(.on), let until = line.day(.until), until < on {
      throw .untilBeforeSince
    }
    return []
  }
}
