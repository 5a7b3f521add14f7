import Domain

/// What is known before a test begins: a state, and the journal it came from.
struct World {
  var state = State()
  var journal = MemoryJournal()
  var now = World.noon
  var user: Handle = "walter"

  /// Tuesday 11 May 2021, when the pilot began: an hour and a half before its first session.
  static let noon = World.moment("2021-05-11", "12:00")

  /// A moment in summer time, when Brussels is two hours ahead of UTC.
  static func moment(_ day: String, _ time: String) -> Moment {
    guard let day = Day(day), let time = ClockTime(time),
      let utc = ClockTime(minutes: time.minutes - 120)
    else { preconditionFailure("no moment: \(day) \(time)") }
    return Moment(instant: "\(day.text)T\(utc.text):00Z", day: day, time: time)
  }

  /// Writes a deed as if someone had done it earlier.
  mutating func write(_ deed: Deed) throws {
    let decided = try state.decide(deed, at: now)
    state.apply(
      contentsOf: journal.append(decided.proposals, by: user, at: now.instant, over: state))
  }

  mutating func write(_ kind: EventKind, of person: PersonID? = nil, _ data: Fields.Entry?...)
    throws
  {
    try write(Deed([Proposal(kind, of: person, data: Fields(data.compactMap(\.self)))]))
  }
}

extension World {
  static let programme = "mechelen-pilot-20210511"

  /// An empty workspace in which Walter works.
  static func empty() throws -> World {
    var world = World()
    try world.write(.staffAdded, .set(.staff, "walter"), .set(.name, "Walter"))
    return world
  }

  /// The pilot, laid down from today on.
  static func pilot() throws -> World {
    var world = try empty()
    try world.write(Deed.layDown(try Shelf.pilot(), from: world.now.day, in: world.state))
    return world
  }

  /// Names that put a screen to the test, and are the names of real people.
  static let names: KeyValuePairs = [
    "p-zeynep": "Zeynep Yılmaz", "p-xiaolong": "李小龙", "p-mohamed": "محمد", "p-nguyen": "N̈guyễn",
    "p-aida": "Aida Haddad", "p-marissa": "Marissa Van den Broeck",
    "p-oleksandr": "Oleksandr Koval",
    "p-fatima": "Fatima El Amrani", "p-joke": "Joke Peeters", "p-ahmed": "Ahmed Yusuf",
    "p-lena": "Lena Sokolova",
  ]

  /// The first session, ten seats taken and one person waiting.
  static func workshop() throws -> World {
    var world = try pilot()
    let first = try world.firstSession()
    for (place, (id, name)) in names.enumerated() {
      let person = Deed.NewPerson(id: id, name: name, phone: "0470 00 00 \(10 + place)")
      try world.write(.register(person, in: programme))
      try world.write(place < 10 ? .seatTaken : .seatWaitlisted, of: id, .set(.session, first))
    }
    return world
  }

  func firstSession() throws -> SessionID {
    guard let session = state.sessions.first else { throw Missing() }
    return session.id
  }

  struct Missing: Error {}
}

extension World {
  /// The first session a while later: some marked, and about Zeynep all there is to know.
  static func lively() throws -> World {
    var world = try workshop()
    try world.writeProfile(of: "p-aida")
    let first = try world.firstSession()
    for (person, status) in [
      ("p-aida", AttendanceStatus.present), ("p-ahmed", .late), ("p-fatima", .excused),
      ("p-joke", .absent),
    ] {
      try world.write(
        .attendanceMarked, of: person, .set(.session, first), .set(.status, status))
    }
    return world
  }

  /// The same workshop with appointments around it: one to come, one held, one missed, one of which
  /// nobody said what came of it.
  static func appointments() throws -> World {
    var world = try workshop()
    for (id, person, day, start) in [
      ("c-lena", "p-lena", "2021-05-11", "10:00"), ("c-aida", "p-aida", "2021-05-13", "14:00"),
      ("c-joke", "p-joke", "2021-05-06", "09:30"), ("c-ahmed", "p-ahmed", "2021-05-07", "11:00"),
    ] {
      try world.write(
        .contactPlanned, of: person, .set(.contact, id), .set(.day, Day(day)),
        .set(.start, ClockTime(start)), .set(.end, ClockTime(start)?.later(45)),
        .set(.place, "sociaal-huis"), .set(.staff, "walter"),
        .set(.way, ContactForm.talk), .set(.interpreter, id == "c-aida" ? true : nil))
    }
    try world.write(try contact("c-joke", in: world).held)
    return world
  }

  static func contact(_ id: String, in world: World) throws -> Contact {
    guard let contact = world.state.contact(id) else { throw Missing() }
    return contact
  }

  private mutating func writeProfile(of id: PersonID) throws {
    try write(.strengthNoted, of: id, .set(.strength, "s1"), .set(.text, "organiseren"))
    try write(.strengthNoted, of: id, .set(.strength, "s2"), .set(.text, "vier talen"))
    try write(
      .goalSet, of: id, .set(.goal, "g1"), .set(.text, "werken in de zorg, het liefst met ouderen"))
    try write(
      .stepTaken, of: id, .set(.step, "t1"), .set(.goal, "g1"), .set(.text, "CV meegebracht"),
      .set(.taker, StepTaker.allCases[0]), .set(.done, true))
    now = World.moment("2021-04-26", "10:00")
    let handoff = Deed.NewHandoff(
      id: "h1", person: id, partner: "jobroad", text: "zoekt werk in de zorg")
    try write(.handOn(handoff, ground: ("c1", .consent)))
    now = World.noon
  }
}

extension ClockTime {
  /// So many minutes later on the same day.
  func later(_ minutes: Int) -> ClockTime? { ClockTime(minutes: self.minutes + minutes) }
}
