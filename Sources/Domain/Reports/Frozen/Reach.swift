/// How far each log went at a moment: what was known then.
struct Reach: Hashable, Sendable {
  private let last: [LogName: Int]

  /// All that `state` holds.
  init(_ state: State) {
    last = state.lastPlaces
  }

  /// What is written `device.scope:place`.
  init(_ texts: [String]) {
    let pairs = texts.compactMap { text -> (LogName, Int)? in
      let parts = text.split(separator: ":")
      guard parts.count == 2, let log = LogName(parts[0]), let place = Int(parts[1]) else {
        return nil
      }
      return (log, place)
    }
    last = Dictionary(pairs, uniquingKeysWith: max)
  }

  /// As it is written, the logs of one scope in their order.
  func texts(of scope: Scope) -> [String] {
    last.filter { $0.key.scope == scope }.sorted { $0.key < $1.key }
      .map { "\($0.key.text):\($0.value)" }
  }

  /// True for a line that was known then.
  func holds(_ event: Event) -> Bool {
    last[event.version.log].map { event.version.sequence <= $0 } ?? false
  }
}
