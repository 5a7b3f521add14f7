import Domain

/// Every field there is, by its name.
enum Vocabulary {
  private static let implied: [Field] = [.seat, .standing, .state, .cancelled, .closed, .removed]

  private static let byName = Dictionary(
    (EventKind.all.flatMap(\.fields) + implied).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })

  /// The field called `name`.
  static func field(_ name: String) -> Field? { byName[name] }

  /// The fields of a thing in the order in which its kinds name them, the others behind.
  static func order(of type: EntityType) -> [String] {
    var names: [String] = []
    for kind in EventKind.all where kind.writes == type {
      for name in kind.fields.map(\.name) + kind.implied.entries.map(\.name)
      where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}
