import Domain

/// One line of the agenda.
enum AgendaItem: Hashable, Sendable {
  case session(SessionID)
  /// An appointment with one person; confidential, so only where this laptop holds it.
  case appointment(String)
}

/// Sessions and appointments together, in the order of time.
struct Agenda: Hashable, Sendable {
  /// The lines.
  private(set) var items: [AgendaItem] = []
  /// The days of the lines, as numbers; what has no day comes last.
  private var days: [Int] = []
  private var places: [AgendaItem: Int] = [:]
  /// The edition of the state it was made from.
  private(set) var edition = -1

  /// True where nothing is planned.
  var isEmpty: Bool { items.isEmpty }

  /// Nothing yet.
  init() {}

  /// Everything that `state` has in the calendar.
  init(of state: State) {
    let lines = Agenda.merged(
      state.plannedSessions.map { Line(.session($0.id), $0) },
      state.plannedAppointments.map { Line(.appointment($0.id), $0) })
    items = lines.map(\.item)
    days = lines.map(\.day)
    for (place, item) in items.enumerated() where places[item] == nil { places[item] = place }
    edition = state.agendaEdition
  }

  /// The place of a line, nil where it is not there.
  func place(of item: AgendaItem) -> Int? { places[item] }

  /// The place of the first line on `day` or later.
  func place(from day: Day) -> Int? { days.firstIndex { $0 >= day.number } }

  /// The lines of one day.
  func items(on day: Day) -> [AgendaItem] {
    guard let first = place(from: day) else { return [] }
    return items.indices[first...].prefix { days[$0] == day.number }.map { items[$0] }
  }

  private struct Line {
    let item: AgendaItem
    let day: Int
    let minutes: Int

    init(_ item: AgendaItem, _ planned: Planned) {
      self.item = item
      day = planned.day?.number ?? .max
      minutes = planned.minutes
    }
  }

  /// Both are in order already; where two begin together the session comes first.
  private static func merged(_ left: [Line], _ right: [Line]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(left.count + right.count)
    var rest = right[...]
    for line in left {
      while let other = rest.first, (other.day, other.minutes) < (line.day, line.minutes) {
        result.append(other)
        rest.removeFirst()
      }
      result.append(line)
    }
    return result + rest
  }
}
