import Testing

@testable import Journal

/// Something the journal does with the disk, tried with each of its calls failing.
///
/// A new one is a line in `Operations.swift`; what holds for all is looked after in `Invariants.swift`.
struct Operation: Sendable, CustomTestStringConvertible {
  let name: String
  /// The beginnings of the paths that it may change in another way than by adding to a log.
  let touches: [String]
  /// Whether there is a workspace before it.
  let hasWorkspace: Bool
  /// Brings the scene to where it starts; nothing fails yet.
  let prepare: @Sendable (Scene) throws -> Void
  /// Does it with `scene.system`. Where it returns, what it says is taken for done; see `Scene`.
  let operate: @Sendable (Scene) throws -> Void

  init(
    _ name: String, touches: [String] = [], hasWorkspace: Bool = true,
    after prepare: @escaping @Sendable (Scene) throws -> Void = { _ in },
    _ operate: @escaping @Sendable (Scene) throws -> Void
  ) {
    self.name = name
    self.touches = touches
    self.hasWorkspace = hasWorkspace
    self.prepare = prepare
    self.operate = operate
  }

  var testDescription: String { name }
}
