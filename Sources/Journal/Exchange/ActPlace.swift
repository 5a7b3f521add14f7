import Domain

/// Where an act begins in its log.
struct ActPlace: Hashable {
  let id: String
  let first: Int

  /// The act of `event`; nil where it stands alone.
  init?(_ event: Event) {
    guard let act = event.act else { return nil }
    id = act.id
    first = event.version.sequence - act.part
  }
}

/// The acts of a log of which a line is missing while nothing comes after them: it may still be on its
/// way, and until then a segment would end inside them.
struct UnendedActs {
  /// Their lines that are there.
  let lines: [Event]

  /// Those among `events`, the lines of one log.
  init(in events: [Event]) {
    let last = events.map(\.version.sequence).max() ?? 0
    let ending = events.filter { event in
      event.act.map { event.version.sequence - $0.part + $0.count >= last } ?? false
    }
    let parts = Dictionary(grouping: ending, by: ActPlace.init)
    lines = parts.values.filter { lines in
      Set(lines.compactMap(\.act?.part)).count < lines.first?.act?.count ?? 0
    }.flatMap { $0 }
  }
}
