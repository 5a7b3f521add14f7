/// How soon something must be looked at, the soonest first.
enum Urgency: Int, Comparable {
  /// People were told different things: it must be settled before anything else.
  case settle
  /// It is about today or the days right after.
  case today
  /// Someone waits longer than the team finds good.
  case tooLong
  /// Nobody waits for it, but it has been quiet.
  case quiet
  /// It is still to come, or hurts nobody.
  case ahead

  static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

/// A line of the attention list with what decides its place.
struct AttentionLine {
  let what: Attention
  let urgency: Urgency
  /// How long it has lasted; among lines of the same urgency the longest comes first.
  let days: Int

  init(_ what: Attention, _ urgency: Urgency, days: Int = 0) {
    self.what = what
    self.urgency = urgency
    self.days = days
  }
}

extension AttentionPass {
  /// By urgency, then by days; what is equal in both stays in the order in which it was found.
  static func sorted(_ lines: [AttentionLine]) -> [Attention] {
    lines.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.urgency != other.urgency { return one.urgency < other.urgency }
      return one.days != other.days ? one.days > other.days : left.offset < right.offset
    }.map(\.element.what)
  }
}
