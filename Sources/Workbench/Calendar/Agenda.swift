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
  /// The edition of the state it was made from.
  private(set) var edition = -1

  /// True where nothing is planned.
  var isEmpty: Bool { items.isEmpty }

  /// Nothing yet.
  init() {}

  /// Everything that `state` has in the calendar.
  init(of state: State) {
    let sessions = state.sessions.map { session in
      Line(.session(session.id), session.day, session.start)
    }
    let appointments = state.appointments.map { contact in
      Line(.appointment(contact.id), contact.day, contact.start)
    }
    let lines = Agenda.merged(sessions, appointments)
    items = lines.map(\.item)
    days = lines.map(\.day)
    edition = state.agendaEdition
  }

  /// The place of a line, nil where it is not there.
  func place(of item: AgendaItem) -> Int? { items.firstIndex(of: item) }

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

    init(_ item: AgendaItem, _ day: Day?, _ start: ClockTime?) {
      self.item = item
      self.day = day?.number ?? .max
      minutes = start?.minutes ?? 0
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
