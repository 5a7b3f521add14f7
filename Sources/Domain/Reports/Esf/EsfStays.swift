/// A while in which someone took part: the first and the last day, both included.
struct EsfStay: Hashable, Sendable {
  var since: Day
  /// Nil as long as they take part.
  var until: Day?
}

extension State {
  /// The times a person took part in these projects, as the lines tell them.
  ///
  /// What is held of an enrolment is its latest time only; who came back has their first day in an
  /// earlier line. A start that comes before the end of the time before it sets that time right.
  func stays(of person: PersonID, in programmes: Set<ProgrammeID>?) -> [EsfStay] {
    var stays: [EntityID: [EsfStay]] = [:]
    for line in lines(of: person) where line.version.log.scope == .shared {
      guard let id = line.enrolment, programmes?.contains(id.key) ?? true else { continue }
      stays[id, default: []].note(line)
    }
    return stays.values.flatMap(\.self).sorted { $0.since < $1.since }
  }
}

extension [EsfStay] {
  /// The first day of the last of these without a break: times that touch or overlap are one. They stand
  /// in the order of their first days.
  var startOfLast: Day? {
    guard var start = first?.since else { return nil }
    var end = first?.until
    for stay in dropFirst() {
      guard let last = end else { break }
      if stay.since > last + 1 { start = stay.since }
      end = stay.until.map { Swift.max($0, last) }
    }
    return start
  }
}

extension Event {
  /// The enrolment this line speaks of; nil for all other lines.
  fileprivate var enrolment: EntityID? {
    let kinds: [EventKind] = [.enrolmentStarted, .enrolmentEnded]
    return kinds.first { $0.name == kind }?.entity(of: of, data: data)
  }
}

extension [EsfStay] {
  fileprivate mutating func note(_ line: Event) {
    if line.kind == EventKind.enrolmentEnded.name {
      if !isEmpty { end(by: line) }
      return
    }
    guard let since = line.data[Field.since]?.asText.flatMap({ Day($0) }) else { return }
    if let last, last.until.map({ since <= $0 }) ?? true {
      self[count - 1].since = since
    } else {
      append(EsfStay(since: since))
    }
    end(by: line)
  }

  /// A line that says nothing about the end leaves it; one that clears it opens the time again.
  private mutating func end(by line: Event) {
    guard let until = line.data[Field.until] else { return }
    self[count - 1].until = until.asText.flatMap { Day($0) }
  }
}
