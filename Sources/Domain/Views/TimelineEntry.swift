/// Something that happened to a person, on its day.
public struct TimelineEntry: Hashable, Sendable {
  /// The day it happened; nil where only the clock of a laptop tells.
  public let day: Day?
  /// The line that says so.
  public let event: Event
}

extension State {
  /// Everything that was said of a person, the latest first.
  public func timeline(of person: PersonID) -> [TimelineEntry] {
    let entries = lines(of: person).filter { !(EventKind.named($0.kind)?.takesBack ?? false) }
      .map { TimelineEntry(day: day(of: $0), event: $0) }
    // Within a day by the clock of the laptop: the two scopes have no order of their own between
    // them, and people read this as a story.
    return entries.reversed().sorted { later, earlier in
      let one = later.day?.number ?? .min
      let other = earlier.day?.number ?? .min
      return one != other ? one > other : later.event.at > earlier.event.at
    }
  }

  /// The day a line is about: its own, that of its session, or that on which it was typed.
  public func day(of event: Event) -> Day? {
    for field in [Field.on, .since, .until] {
      if let day = event.data[field]?.asText.flatMap({ Day($0) }) { return day }
    }
    if let session = event.data[Field.session]?.asText.flatMap(session), let day = session.day {
      return day
    }
    return Day(String(event.at.prefix(10)))
  }
}
