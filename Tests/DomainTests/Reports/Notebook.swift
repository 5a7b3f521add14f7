@testable import Domain

/// Lines as a team writes them in a while, in both scopes, without rules: what a report is made of.
struct Notebook {
  private var shared = Pen("aaaaaaaa")
  private var confidential = Pen("aaaaaaaa", .confidential)
  private(set) var state = State()

  /// Monday 23 November 2026, ten o'clock.
  static let now = Moment(
    instant: "2026-11-23T09:00:00Z", day: today, time: ClockTime(minutes: 600) ?? .startOfDay)
  static let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

  /// So many days before today, as it stands in a line.
  static func ago(_ days: Int) -> Value { (today - days).value }

  mutating func write(
    _ kind: EventKind, of person: PersonID? = nil, _ data: KeyValuePairs<String, Value> = [:]
  ) {
    let fields = Fields(data.map { Fields.Entry($0.key, $0.value) })
    let heads = HeldHeads(state)
    let over = heads.over(Proposal(kind, of: person, data: fields)).compactMap { state.event($0) }
    let line =
      kind.scope == .confidential
      ? confidential.write(kind.name, of: person, over: over, data)
      : shared.write(kind.name, of: person, over: over, data)
    state.apply(line)
  }

  /// Writes what was decided, as the journal does.
  mutating func take(_ decided: Decided) {
    var heads = HeldHeads(state)
    var lines: [Event] = []
    for proposal in decided.proposals {
      let over = heads.over(proposal)
      let line =
        proposal.scope == .confidential
        ? confidential.write(proposal, over: over) : shared.write(proposal, over: over)
      heads.note(proposal, writtenAs: line.version)
      lines.append(line)
    }
    state.apply(contentsOf: lines)
  }

  /// A programme with a waiting limit of a week and 40 days of silence.
  mutating func open(_ programme: String = "g1") {
    write(
      .programmeOpened,
      [
        "programme": .text(programme), "name": "Project", "since": Notebook.ago(300),
        "waitLimit": 7, "silentAfter": 40,
      ])
  }

  mutating func register(_ person: PersonID, name: String? = nil, phone: String? = nil) {
    write(
      .personRegistered, of: person,
      [
        "name": .text(name ?? Notebook.names[person] ?? person), "on": Notebook.ago(200),
        "phone": phone.map { .text($0) } ?? .null,
      ])
  }

  /// Names that no one takes for each other.
  private static let names = [
    "p1": "Zeynep Kaya", "p2": "Omar Diallo", "p3": "Els Peeters", "p4": "Ruta Jansone",
  ]

  mutating func enrol(_ person: PersonID, _ daysAgo: Int) {
    write(.enrolmentStarted, of: person, ["programme": "g1", "since": Notebook.ago(daysAgo)])
  }

  /// A session so many days ago; negative for one to come.
  mutating func plan(_ session: String, _ daysAgo: Int, capacity: Int? = 4) {
    write(
      .sessionPlanned,
      [
        "session": .text(session), "programme": "g1", "day": Notebook.ago(daysAgo),
        "start": "13:30", "capacity": capacity.map { .number($0) } ?? .null,
      ])
  }

  mutating func mark(_ person: PersonID, _ session: String, _ status: AttendanceStatus) {
    write(
      .attendanceMarked, of: person,
      ["session": .text(session), "status": .text(status.rawValue)])
  }

  mutating func talk(_ person: PersonID, _ id: String, _ daysAgo: Int) {
    write(.contactNoted, of: person, ["contact": .text(id), "on": Notebook.ago(daysAgo)])
  }

  /// What asks for a look today.
  var attention: [Attention] { state.attention(at: Notebook.now) }
}

extension Value: ExpressibleByIntegerLiteral {
  public init(integerLiteral number: Int) { self = .number(number) }
}
