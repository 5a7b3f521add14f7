import Testing

@testable import Domain

@Suite("Appointments in the calendar") struct AppointmentTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.register("p1")
    book.write(
      .contactPlanned, of: "p1", ["contact": "c2", "day": Notebook.ago(-3), "start": "09:00"])
    book.write(
      .contactPlanned, of: "p1", ["contact": "c1", "day": Notebook.ago(-3), "start": "08:30"])
    book.write(.contactPlanned, of: "p1", ["contact": "c3", "day": Notebook.ago(2)])
    book.talk("p1", "c4", 1)
    return book
  }

  @Test("stand in the order of time; a talk that was never planned is none")
  func order() {
    let book = book()
    #expect(book.state.appointments.map(\.id) == ["c3", "c1", "c2"])
    let today = Notebook.today
    #expect(book.state.appointments(from: today, to: today + 3).map(\.id) == ["c1", "c2"])
    #expect(book.state.appointments(from: today, to: today + 2).isEmpty)
  }

  @Test("one that is moved stands on its new day, and the agenda has another edition")
  func moved() {
    var book = book()
    let before = book.state.agendaEdition
    book.mark("p1", "w1", .present)
    #expect(book.state.agendaEdition == before)
    book.write(
      .contactPlanned, of: "p1",
      ["contact": "c3", "day": Notebook.ago(-9), "appointment": "moved"])
    #expect(book.state.appointments.map(\.id) == ["c1", "c2", "c3"])
    #expect(book.state.agendaEdition != before)
  }

  @Test("held on its day for as long as it was planned; not planned again, nor missed beforehand")
  func rules() throws {
    var book = book()
    let past = try #require(book.state.contact("c3"))
    let coming = try #require(book.state.contact("c1"))
    #expect(throws: Refusal.appointmentNotYet("p1", Notebook.today + 3)) {
      try book.state.decide(coming.missed, at: Notebook.now)
    }
    #expect(throws: Refusal.dayInFuture(Notebook.today + 3)) {
      try book.state.decide(coming.held, at: Notebook.now)
    }
    #expect(throws: Refusal.endBeforeStart) {
      try book.state.decide(
        coming.moved(
          to: Notebook.today, start: ClockTime("10:00"), end: ClockTime("09:00"), because: nil),
        at: Notebook.now)
    }
    _ = try book.state.decide(past.missed, at: Notebook.now)
    book.talk("p1", "c3", 2)
    #expect(throws: Refusal.appointmentHeld("p1")) {
      try book.state.decide(past.missed, at: Notebook.now)
    }
  }
}
