import Domain

extension Field {
  private static let byName = Dictionary(
    EventKind.all.flatMap(\.fields).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The field of the journal called `name`, nil where a form asks something of its own.
  static func named(_ name: String) -> Field? { byName[name] }
}
