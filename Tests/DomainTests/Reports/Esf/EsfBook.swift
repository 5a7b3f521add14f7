@testable import Domain

/// A project `g1` with two parts, and whoever is written into it: what indicators are counted from.
/// Today is Monday 23 November 2026.
struct EsfBook {
  private var book = Notebook()
  var state: State { book.state }

  init() {
    for (id, parent) in [("g1", nil), ("part1", "g1"), ("part2", "g1"), ("other", nil)] {
      write(
        .programmeOpened, of: nil,
        ["programme": .text(id), "name": "Project", "parent": parent.map { .text($0) } ?? .null])
    }
  }

  mutating func write(
    _ kind: EventKind, of person: PersonID?, _ data: KeyValuePairs<String, Value>
  ) {
    book.write(kind, of: person, data)
  }

  /// Someone whose base data are complete: a woman of 35, unemployed since January, with a diploma of
  /// upper secondary, who comes in on 10 March 2026. What is nil was not asked.
  mutating func add(
    _ person: PersonID = "p1", born: Value = "1990-05-05", gender: Value = "woman",
    schooling: Value = "upperSecondary", as status: String? = "jobseeker",
    since: Value = "2026-01-05", on entry: Value = "2026-03-10", in programme: Value = "g1"
  ) {
    write(.personRegistered, of: person, ["name": .text(person), "on": "2026-01-01"])
    write(
      .personDetailed, of: person,
      ["birthDate": born, "gender": gender, "schooling": schooling])
    if let status { stand(person, as: status, since: since) }
    enter(person, on: entry, in: programme)
  }

  mutating func stand(
    _ person: PersonID = "p1", as status: String, since: Value = .null, until: Value = .null
  ) {
    let id = "s\(state.entities(.status).count)"
    write(
      .statusHeld, of: person,
      ["statusId": .text(id), "standsAs": .text(status), "since": since, "until": until])
  }

  mutating func enter(_ person: PersonID = "p1", on day: Value, in programme: Value = "g1") {
    // As the program writes it: who comes back has not left any more.
    write(
      .enrolmentStarted, of: person, ["programme": programme, "since": day, "until": .null])
  }

  mutating func leave(_ person: PersonID = "p1", on day: Value, from programme: Value = "g1") {
    write(.enrolmentEnded, of: person, ["programme": programme, "until": day])
  }

  mutating func reach(
    _ result: Value, _ person: PersonID = "p1", on day: Value, until: Value = .null,
    qualified: Value = .null
  ) {
    let id = "o\(state.entities(.outcome).count)"
    write(
      .outcomeRecorded, of: person,
      ["outcome": .text(id), "reached": result, "on": day, "until": until, "qualified": qualified])
  }

  /// What was heard six months on of the last outcome that was written.
  mutating func hear(
    _ isThere: Bool?, _ person: PersonID = "p1", on day: Value, moment: Value = "sixMonths",
    improved: Value = .null
  ) {
    let outcomes = state.entities(.outcome).count
    write(
      .followUpRecorded, of: person,
      [
        "followUp": .text("f\(state.entities(.followUp).count)"),
        "outcome": .text("o\(outcomes - 1)"), "moment": moment, "on": day,
        "stillThere": isThere.map { .flag($0) } ?? .null, "improved": improved,
      ])
  }

  mutating func tell(_ data: KeyValuePairs<String, Value>) { tell("p1", data) }

  mutating func tell(_ person: PersonID, _ data: KeyValuePairs<String, Value>) {
    write(.personDetailed, of: person, data)
  }
}

extension EsfBook {
  /// A row of the report, by its code: women, men, x, gender not known, all, answers not known.
  func row(
    _ code: String, _ name: ReportName = .esf, from: String? = nil, to: String? = nil,
    on today: Day = Notebook.today
  ) -> [Int?] {
    let report = state.report(name, over: period(from, to), on: today)
    let word = ReportWord(rawValue: code)
    let rows = report.rows.filter { row in
      row[0] == .text(code) || word.map { row[1] == .word($0) } ?? false
    }
    guard rows.count == 1 else { return [] }
    return report.columns.filter { $0.kind == .number }.map { report.number(rows[0], $0.name) }
  }

  /// How many count, and of how many it is not known.
  func count(_ code: String, _ name: ReportName = .esf, on today: Day = Notebook.today) -> [Int?] {
    Array(row(code, name, on: today).suffix(2))
  }

  /// Whether the one person written counts.
  func verdict(
    _ code: String, _ name: ReportName = .esf, on today: Day = Notebook.today
  ) -> Verdict? {
    switch count(code, name, on: today) {
    case [1, 0]: .yes
    case [0, 0]: .no
    case [0, 1]: .notKnown
    default: nil
    }
  }

  func period(_ from: String? = nil, _ to: String? = nil) -> ReportPeriod {
    ReportPeriod(programme: "g1", from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) })
  }
}
