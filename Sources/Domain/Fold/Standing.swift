/// What the fold makes of a line, before withdrawals and erasures.
enum Standing: Hashable, Sendable {
  /// It sets fields of this thing.
  case sets(EntityID)
  /// It withdraws other lines.
  case withdraws
  /// It takes away for good what other lines said.
  case redacts
  /// It erases the person it is about.
  case erases
  /// It opens a log, or is a stub: it takes its place and says nothing.
  case silent
  /// It is kept and passed on, and cannot be applied here.
  case notApplied(NotApplied)
}

/// Why a line that is whole is kept without being applied.
public enum NotApplied: String, Hashable, CaseIterable, Sendable {
  /// A kind that this version does not know.
  case unknownKind
  /// A line format that this version does not know.
  case unknownFormat
  /// A value, or the lack of one, that this version does not understand.
  case unknownValue
  /// A kind in a log of the other scope.
  case wrongScope
}

extension Standing {
  /// The standing of `event`, from the event alone.
  init(of event: Event) {
    guard event.format == Event.format else {
      self = .notApplied(.unknownFormat)
      return
    }
    guard let kind = EventKind.named(event.kind) else {
      self = .notApplied(.unknownKind)
      return
    }
    guard kind.scope == nil || kind.scope == event.version.log.scope else {
      self = .notApplied(.wrongScope)
      return
    }
    // What is no id could be written in two ways and still be taken for one person.
    guard event.of.map(Identifier.isValid) ?? true else {
      self = .notApplied(.unknownValue)
      return
    }
    self = Standing.inRightPlace(event, kind)
  }

  private static func inRightPlace(_ event: Event, _ kind: EventKind) -> Standing {
    switch kind {
    case .gone: .silent
    case .eventWithdrawn: .withdraws
    case _ where kind.flaw(of: event.of, data: event.data, strict: false) != nil:
      .notApplied(.unknownValue)
    case .personErased: .erases
    case .eventRedacted: .redacts
    default:
      kind.entity(of: event.of, data: event.data).map(Standing.sets) ?? .silent
    }
  }
}
