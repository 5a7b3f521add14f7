/// What happened with one person, as far as the attention list asks for it.
struct PersonStory {
  /// A mark on the sheet of a session, on the day of that session.
  struct Visit {
    let day: Day
    let programme: ProgrammeID?
    let status: AttendanceStatus
  }

  /// What is asked of a talk; there are more of these than of all else.
  struct Talk {
    let on: Day?
    let way: ContactForm?
    let programme: ProgrammeID?
    let module: Module?

    fileprivate init(_ contact: Contact) {
      on = contact.on
      way = contact.way
      programme = contact.programme
      module = contact.module
    }
  }

  let person: Person
  var referrals: [Referral] = []
  /// The contacts that took place.
  var talks: [Talk] = []
  var enrolments: [Enrolment] = []
  var visits: [Visit] = []
  var calls: [Call] = []
  /// The day of the last outcome, after which nothing is waited for; nil where there is none.
  var lastOutcome: Day?

  init(_ person: Person) { self.person = person }

  var id: PersonID { person.id }

  /// True where the person came to something on `day` or later.
  func isSettled(since day: Day) -> Bool { lastOutcome.map { $0 >= day } ?? false }

  /// True where the person took part in something, and does not on `day`.
  func hasLeft(on day: Day) -> Bool {
    !enrolments.isEmpty && !enrolments.contains { $0.isCurrent(on: day) }
  }

  /// The last day on which someone of the team and the person spoke; nil where that never was.
  var lastSpoken: Day? {
    let answered = calls.filter { $0.result == .coming || $0.result == .notComing }
    let days =
      talks.compactMap(\.on) + visits.filter(\.status.isThere).map(\.day)
      + answered.compactMap(\.on)
    return days.max()
  }
}

extension PersonStory {
  /// The story of everyone, gathered in one go over each sort of thing.
  static func all(in state: State) -> [PersonStory] {
    var stories = state.each(.person).map { PersonStory(Person(entity: $0)) }
      .sorted { $0.id < $1.id }
    let places = Dictionary(
      uniqueKeysWithValues: stories.indices.map { (stories[$0].id, $0) })
    func tell(_ type: EntityType, _ add: (inout PersonStory, Entity) -> Void) {
      for entity in state.each(type) {
        if let place = entity.id.person.flatMap({ places[$0] }) { add(&stories[place], entity) }
      }
    }
    tell(.referral) { $0.referrals.append(Referral(entity: $1)) }
    tell(.contact) { story, entity in
      let contact = Contact(entity: entity)
      if contact.isHeld { story.talks.append(Talk(contact)) }
    }
    tell(.enrolment) { $0.enrolments.append(Enrolment(entity: $1)) }
    tell(.call) { $0.calls.append(Call(entity: $1)) }
    tell(.outcome) { story, entity in
      story.lastOutcome = [story.lastOutcome, entity.day(.on)].compactMap(\.self).max()
    }
    let visits = Visits(in: state)
    tell(.attendance) { story, entity in visits.visit(entity).map { story.visits.append($0) } }
    return stories
  }
}

/// Turns marks into visits; each session is looked up once.
private struct Visits {
  private let sessions: [SessionID: (day: Day, programme: ProgrammeID?)]

  init(in state: State) {
    let dated = state.sessions.compactMap { session in
      session.day.map { (session.id, (day: $0, programme: session.programme)) }
    }
    sessions = Dictionary(dated, uniquingKeysWith: { first, _ in first })
  }

  func visit(_ entity: Entity) -> PersonStory.Visit? {
    let mark = Attendance(entity: entity)
    guard let session = sessions[mark.session], let status = mark.status else { return nil }
    return PersonStory.Visit(day: session.day, programme: session.programme, status: status)
  }
}
