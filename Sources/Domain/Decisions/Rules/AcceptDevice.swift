extension Rules {
  /// Whoever is let in sees at least what everyone sees.
  @Sendable
  static func acceptDevice(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    let scopes = line.data[Field.scopes]?.asList?.compactMap(\.asText) ?? []
    guard scopes.contains(Scope.shared.rawValue) else { throw .scopeMissing(.shared) }
    return []
  }
}
