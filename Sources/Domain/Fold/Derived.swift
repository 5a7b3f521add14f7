import Synchronization

/// What was made of the lines of a state when somebody asked for it, so that it need not be made
/// twice. Copies of a state share it for as long as none of them takes in a line.
final class Derived: Sendable {
  /// A thing as it was folded; nil where nothing of it stands.
  struct Folded: Sendable {
    let entity: Entity?
  }

  /// All of it.
  struct Parts: Sendable {
    /// The things folded last, and those before them: what is asked again stays.
    var young: [Int: Folded] = [:]
    var old: [Int: Folded] = [:]
    var plans: Plans?
    var names: Names?
    var conflicts: Set<Int>?
    var sheets: Sheets?

    /// True where nothing was asked yet.
    var isEmpty: Bool {
      young.isEmpty && old.isEmpty && plans == nil && names == nil && conflicts == nil
        && sheets == nil
    }
  }

  /// So many folded things are kept, twice; some hundred bytes each to some thousand.
  private static let most = 6_000

  let parts: Mutex<Parts>

  init(_ parts: Parts = Parts()) { self.parts = Mutex(parts) }

  /// The thing, if it was folded.
  func folded(_ thing: Int) -> Folded? {
    parts.withLock { parts in
      if let known = parts.young[thing] { return known }
      guard let known = parts.old[thing] else { return nil }
      Derived.keep(known, thing, &parts)
      return known
    }
  }

  func keep(_ folded: Folded, _ thing: Int) {
    parts.withLock { Derived.keep(folded, thing, &$0) }
  }

  private static func keep(_ folded: Folded, _ thing: Int, _ parts: inout Parts) {
    if parts.young.count >= most {
      parts.old = parts.young
      parts.young = [:]
    }
    parts.young[thing] = folded
  }

  /// A copy that another state may change.
  func copy() -> Derived { Derived(parts.withLock { $0 }) }
}

/// Sessions and appointments in their order.
struct Plans: Sendable {
  /// Sessions by day, time and id; those without a day come last.
  var calendar = TimeOrder<SessionID>()
  /// Everything that was ever planned with one person, by day, time and id.
  var appointments = TimeOrder<EntityID>()
  /// The minute at which each session or appointment begins, by the number of the thing.
  var minutes: [Int: Int] = [:]
}

/// Which survey sheets were filled in at which session, by the numbers of the things.
struct Sheets: Sendable {
  var ofSession: [SessionID: Set<Int>] = [:]
  var sessions: [Int: SessionID] = [:]
}

/// What things are called.
struct Names: Sendable {
  /// Names and phone numbers, so that a likely double is found without looking at everyone.
  var lookalikes = LookalikeIndex()
  /// What everything is called, folded, so that finding it takes no time.
  var finding = FindIndex()
}

/// What changed since the last settling.
struct Changed: Sendable {
  /// The things to fold again, where any were folded.
  var things: Set<Int> = []
  /// Which types of things there are among all that changed.
  var types: Set<EntityType> = []
  /// True where nothing was asked yet, so that nothing has to be made anew.
  var isFresh = true
}
