import Testing

@testable import Domain
@testable import samen

@Suite("The example year is lively and of a piece") struct DemoYearTests {
  /// What a demo does not have, and why.
  static let missing: [EventKind: String] = [
    .personErased: "erasing is final, and nobody in it asked for it",
    .gone: "what is left of someone who was erased",
    .personKept: "a year is too short for anyone to be past a term",
    .eventRedacted: "nothing in it was to be taken away",
    .deviceJoined: "it all stands on one laptop, which nobody has to let in",
    .deviceAccepted: "it all stands on one laptop, which nobody has to let in",
    .deviceRemoved: "no laptop was lost",
    .personMerged: "the doubles are left to be found",
    .personDistinct: "the doubles are left to be found",
  ]

  @Test("ten people or more at every point of the way", arguments: ["1", "7", "20261123"])
  func stages(seed: String) throws {
    let year = try DemoYear.of(seed)
    #expect(year.state.people.count >= 150)
    for (name, people) in year.stages { #expect(people >= 10, "\(name): \(people)") }
    #expect(year.shell.samen("check").status == .done)
  }

  @Test("every kind of line is there at least once", arguments: ["1", "7", "20261123"])
  func kinds(seed: String) throws {
    let year = try DemoYear.of(seed)
    let seen = Set(year.events.map(\.kind))
    let wanted = EventKind.all.filter { DemoYearTests.missing[$0] == nil }.map(\.name)
    #expect(Set(wanted).subtracting(seen) == [])
    #expect(seen.subtracting(wanted) == [])
  }

  @Test(
    "nothing falls on a holiday or when the team is closed, and something happens today",
    arguments: ["2026-11-28", "2027-01-14"])
  func days(day: String) throws {
    let year = try DemoYear(seed: "3", on: day, "--people", "150")
    let state = year.state
    func isFree(_ day: Day) -> Bool {
      Holiday(on: day) == nil && !state.closures.contains { $0.contains(day) }
    }
    for session in state.sessions {
      let day = try #require(session.day)
      #expect(isFree(day), "\(session.id)")
    }
    for contact in state.contacts {
      #expect([contact.on, contact.day].compactMap(\.self).allSatisfy(isFree), "\(contact.id)")
    }
    let now = state.sessions(on: year.today).filter { !$0.isCancelled && !$0.isClosed }
    let half = now.contains { session in
      let marked = state.attendance(at: session.id).count
      return marked > 0 && marked < state.seats(at: session.id).count(where: \.isHeld)
    }
    #expect(half, "no session of today is half checked in")
    for (name, people) in year.stages { #expect(people >= 10, "\(name): \(people)") }
  }

  @Test("a life goes on in its order: sent here, spoken to, enrolled, at a session, on its way")
  func order() throws {
    let year = try DemoYear.of("7")
    let state = year.state
    for person in state.people.map(\.id) {
      let referred = state.referrals(of: person).first?.on
      let spoken = state.contacts(of: person).compactMap(\.on).min()
      let enrolled = state.enrolments(of: person).compactMap(\.since).min()
      let session = year.sessions(of: person).first?.day
      let outcome = state.outcomes(of: person).first
      let later = outcome?.followUps.compactMap(\.on).min()
      let way = [referred, spoken, enrolled, session].compactMap(\.self)
      #expect(way == way.sorted(), "\(person) \(way.map(\.text))")
      if let enrolled, let on = outcome?.on { #expect(enrolled < on, "\(person)") }
      if let on = outcome?.on, let later { #expect(later - on >= 20, "\(person)") }
      if let details = state.details(of: person), let birth = details.birthDate {
        #expect(birth < details.inBelgiumSince ?? year.today, "\(person)")
        #expect((17...60).contains((year.today - birth) / 365), "\(person)")
      }
    }
  }

  @Test(
    "a claim was handed in, and somebody is the reason of each figure that is another one now",
    arguments: ["1", "7", "20261123"])
  func claim(seed: String) throws {
    let year = try DemoYear.of(seed)
    let claim = try #require(year.state.frozenReports.first)
    let programme = try #require(claim.period.programme)
    #expect(year.state.frozenReports.count == 1 && claim.name == .esf)
    let changed = try #require(year.state.differences(from: claim))
    #expect(changed.figures.count > 1 && changed.erased == 0)
    #expect(changed.figures.allSatisfy { !$0.people.isEmpty })
    let told = year.shell.run(["report", "esf", "--programme", programme]).output
    #expect(told.contains("onder VB-ESF-9001"))
    #expect(told.contains("Sindsdien zijn \(changed.figures.count) cijfers veranderd:"))
  }

  @Test(
    "nobody signs up who has left by the day of the session, whatever chance does",
    arguments: [
      ("228", "2026-09-02"), ("292", "2026-09-02"), ("144", "2027-02-15"), ("357", "2027-01-14"),
    ])
  func leaving(seed: String, day: String) throws {
    let year = try DemoYear(seed: seed, on: day, "--people", "60")
    #expect(year.state.people.count == 60)
  }

  @Test("each pane has something to look at in all five projects")
  func panes() throws {
    let state = try DemoYear.of("1").state
    for template in Resources.templates {
      let own = state.programmes.filter { $0.id.hasPrefix(template.id) }
      #expect(own.count == 1, "\(template.id)")
      let programme = try #require(own.first)
      #expect(state.enrolments(in: programme.id).count >= 10, "\(programme.id)")
      #expect(!state.funders(of: programme.id).isEmpty && !state.targets(of: programme.id).isEmpty)
      #expect(state.costs.contains { $0.programme == programme.id }, "\(programme.id)")
    }
    #expect(state.staff.count >= 12)
    #expect(Set(state.handoffs.map(\.state)) == Set(HandoffState.allCases))
    #expect(Set(state.contacts.map(\.appointment)) == Set(AppointmentState.allCases))
    #expect(Set(state.resources.flatMap { state.loans(of: $0.id) }.map(\.state)).count == 3)
    #expect(state.sessions.contains { (31...38).contains($0.headcount ?? 0) })
    #expect(state.sessions.contains { $0.isCancelled })
    #expect(state.outreaches.contains { $0.talks == 0 })
    #expect(state.vacancies.contains { !state.handoffs(to: $0).isEmpty })
    let bridges = state.attendance.filter { $0.role == .bridge }
    #expect(!bridges.isEmpty)
  }
}

extension State {
  fileprivate var attendance: [Attendance] { sessions.flatMap { attendance(at: $0.id) } }
}
