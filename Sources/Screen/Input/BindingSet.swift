/// The bindings that work at one moment, the nearest first: those of the pane, then the global ones.
public struct BindingSet<Action: Sendable>: Sendable {
  /// The context of what works everywhere.
  public static var global: String { "global" }
  /// In order of precedence.
  public var bindings: [Binding<Action>]

  /// These bindings, in order of precedence.
  public init(_ bindings: [Binding<Action>]) { self.bindings = bindings }

  /// The first enabled binding of `key`. A key as it stands comes before a digit's AZERTY stand-in.
  public func action(for key: Key) -> Binding<Action>? {
    let enabled = bindings.filter(\.isEnabled)
    return enabled.first { $0.keys.contains { $0.key == key } } ?? enabled.first { $0.matches(key) }
  }

  /// The first binding of `key` that cannot be done now, to tell why when `action(for:)` finds none.
  public func refusal(for key: Key) -> Binding<Action>? {
    bindings.first { !$0.isEnabled && $0.matches(key) }
  }

  /// Pairs of ids that share a key where both work. AZERTY stand-ins count too.
  public func clashes() -> [(String, String)] {
    var found: [(String, String)] = []
    for (index, first) in bindings.enumerated() {
      for second in bindings[(index + 1)...] where overlap(first, second) && share(first, second) {
        found.append((first.id, second.id))
      }
    }
    return found
  }

  /// The keys whose spelling means nothing, with the ids of their bindings.
  public func unreadable() -> [(id: String, written: String)] {
    bindings.flatMap { binding in
      binding.keys.filter { $0.key == nil }.map { (binding.id, $0.written) }
    }
  }

  private func overlap(_ first: Binding<Action>, _ second: Binding<Action>) -> Bool {
    first.context == second.context || first.context == Self.global || second.context == Self.global
  }

  private func share(_ first: Binding<Action>, _ second: Binding<Action>) -> Bool {
    let keys = first.keys.flatMap { [$0.key, $0.azerty].compactMap(\.self) }
    return keys.contains { second.matches($0) }
  }
}
