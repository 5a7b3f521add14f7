/// How someone felt they did at a session: alone, with others, in what they can (seed 000). About
/// nobody.
public struct SelfRating: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var session: SessionID? { entity.text(.session) }
  /// From 1 to 5, as the next two.
  public var autonomy: Int? { entity.number(.autonomy) }
  public var connection: Int? { entity.number(.connection) }
  public var mastery: Int? { entity.number(.mastery) }
}

/// What a dialogue table or another session taught the team. About nobody.
public struct Insight: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var session: SessionID? { entity.text(.session) }
  public var theme: String? { entity.text(.theme) }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
}

/// What the team said among itself after a session. Confidential, about nobody.
public struct Intervision: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var session: SessionID? { entity.text(.session) }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
}

extension State {
  /// Every self-rating, in the order of their ids.
  public var selfRatings: [SelfRating] { entities(.selfRating).map(SelfRating.init) }

  /// Every insight, in the order in which it was noted.
  public var insights: [Insight] {
    entities(.insight).inOrderSaid().map(Insight.init)
  }

  /// Every intervision note, in the order in which it was noted.
  public var intervisions: [Intervision] {
    entities(.intervision).inOrderSaid().map(Intervision.init)
  }
}
