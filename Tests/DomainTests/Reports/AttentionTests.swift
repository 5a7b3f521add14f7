import Testing

@testable import Domain

@Suite("What asks for attention") struct AttentionTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.open()
    book.register("p1")
    return book
  }

  @Test("a referral without a talk waits, until someone speaks to the person")
  func referral() {
    var book = book()
    let referred: KeyValuePairs<String, Value> = [
      "referral": "r1", "on": Notebook.ago(9), "programme": "g1",
    ]
    book.write(.referralReceived, of: "p1", referred)
    #expect(book.attention == [.referralWaiting("p1", days: 9)])
    book.talk("p1", "c1", 8)
    #expect(book.attention == [.contactWaiting("p1", days: 8)])
    book.talk("p1", "c2", 2)
    #expect(book.attention == [.contactWaiting("p1", days: 8)])
    book.enrol("p1", 3)
    #expect(book.attention.isEmpty)
  }

  @Test("the limit is that of the programme, and fourteen days where there is none")
  func limits() {
    var book = book()
    book.write(.referralReceived, of: "p1", ["referral": "r1", "on": Notebook.ago(14)])
    #expect(book.attention.isEmpty)
    book.register("p2")
    book.write(.referralReceived, of: "p2", ["referral": "r2", "on": Notebook.ago(15)])
    #expect(book.attention == [.referralWaiting("p2", days: 15)])
    book.write(
      .referralReceived, of: "p1", ["referral": "r1", "on": Notebook.ago(14), "programme": "g1"])
    #expect(
      book.attention == [.referralWaiting("p2", days: 15), .referralWaiting("p1", days: 14)])
  }

  @Test("who takes part and was never at a session waits, unless a seat is kept")
  func enrolled() {
    var book = book()
    book.enrol("p1", 10)
    #expect(book.attention == [.enrolledWaiting("p1", "g1", days: 10)])
    book.plan("w1", -10)
    book.write(.seatTaken, of: "p1", ["session": "w1", "since": Notebook.ago(1)])
    #expect(book.attention.isEmpty)
    book.write(.seatReleased, of: "p1", ["session": "w1", "on": Notebook.ago(0)])
    book.plan("w0", 3)
    book.mark("p1", "w0", .absent)
    #expect(book.attention == [.enrolledWaiting("p1", "g1", days: 10)])
    book.mark("p1", "w0", .late)
    #expect(book.attention.isEmpty)
  }

  @Test("three absences in a row ask for a call; a mark between them, or the call, ends it")
  func absences() {
    var book = book()
    book.enrol("p1", 30)
    for (session, days) in [("w1", 20), ("w2", 13), ("w3", 6)] {
      book.plan(session, days)
      book.mark("p1", session, .absent)
    }
    #expect(book.attention.contains(.absentThrice("p1")))
    var called = book
    called.write(
      .callMade, of: "p1", ["call": "k1", "result": "noAnswer", "on": Notebook.ago(1)])
    #expect(called.attention.contains(.absentThrice("p1")))
    called.write(.callMade, of: "p1", ["call": "k2", "result": "coming", "on": Notebook.ago(0)])
    #expect(!called.attention.contains(.absentThrice("p1")))
    book.mark("p1", "w2", .excused)
    #expect(!book.attention.contains(.absentThrice("p1")))
  }

  @Test("a follow-up is due four weeks and six months after an outcome, until it is done")
  func followUps() {
    var book = book()
    book.write(
      .outcomeRecorded, of: "p1",
      ["outcome": "o1", "reached": "job", "on": Notebook.ago(30)])
    guard case .followUpDue(let outcome, .fourWeeks, days: 2) = book.attention.first else {
      Issue.record("\(book.attention)")
      return
    }
    #expect(outcome.person == "p1")
    book.write(
      .followUpRecorded, of: "p1",
      ["followUp": "f1", "outcome": "o1", "moment": "fourWeeks", "on": Notebook.ago(0)])
    #expect(book.attention.isEmpty)
  }

  @Test("a consent that ends within thirty days is asked for again, unless another lasts longer")
  func consents() {
    var book = book()
    func consent(_ id: String, _ days: Int) -> KeyValuePairs<String, Value> {
      [
        "consent": .text(id), "purpose": "handoff", "ground": "consent", "partner": "x",
        "on": Notebook.ago(100), "until": Notebook.ago(-days),
      ]
    }
    book.write(.consentGiven, of: "p1", consent("c1", 31))
    #expect(book.attention.isEmpty)
    book.write(.consentGiven, of: "p1", consent("c1", 30))
    guard case .consentEnding(let ending, daysLeft: 30) = book.attention.first else {
      Issue.record("\(book.attention)")
      return
    }
    #expect(ending.id == "c1")
    book.write(.consentGiven, of: "p1", consent("c2", 300))
    #expect(book.attention.isEmpty)
  }

  @Test("a session of the next two days with fewer than half of its seats held")
  func tooFew() {
    var book = book()
    book.plan("w1", -2)
    book.plan("w2", -3)
    book.plan("w3", -1, capacity: nil)
    book.write(.seatTaken, of: "p1", ["session": "w1", "since": Notebook.ago(1)])
    #expect(book.attention == [.tooFew("w1", held: 1, capacity: 4)])
    book.register("p2")
    book.write(.seatOffered, of: "p2", ["session": "w1", "on": Notebook.ago(1)])
    #expect(book.attention == [.offerOpen("w1", "p2")])
  }

  @Test("who nobody has spoken to for longer than the programme finds good")
  func silent() {
    var book = book()
    book.enrol("p1", 100)
    book.plan("w1", 41)
    book.mark("p1", "w1", .present)
    #expect(book.attention == [.silent("p1", days: 41)])
    book.talk("p1", "c1", 40)
    #expect(book.attention.isEmpty)
  }

  @Test("an outcome ends the waiting before it, and not that of a new beginning")
  func settled() {
    var book = book()
    book.enrol("p1", 100)
    book.write(
      .outcomeRecorded, of: "p1", ["outcome": "o1", "reached": "stopped", "on": Notebook.ago(60)])
    #expect(book.attention.isEmpty)
    book.enrol("p1", 10)
    #expect(book.attention == [.enrolledWaiting("p1", "g1", days: 10)])
  }

  @Test("a programme that is over asks nothing any more")
  func over() {
    var book = book()
    book.enrol("p1", 100)
    #expect(!book.attention.isEmpty)
    book.write(.programmeChanged, ["programme": "g1", "until": Notebook.ago(1)])
    #expect(book.attention.isEmpty)
  }

  @Test("people who may be one come last, and nobody else")
  func doubles() {
    var book = book()
    book.register("p2", name: "Yılmaz Zeynep", phone: "0400 12 34 56")
    book.register("p3", name: "zeynep YILMAZ")
    book.register("p4", phone: "0400 65 43 21")
    #expect(book.attention == [.possibleDouble("p2", "p3")])
  }

  @Test("a thing that is not back, and an appointment of which nobody said what came of it")
  func overdue() throws {
    var book = book()
    book.write(.resourceOffered, ["resource": "b1", "name": "fiets"])
    book.write(
      .resourceLent, of: "p1",
      ["resource": "b1", "loan": "lent", "since": Notebook.ago(20), "until": Notebook.ago(1)])
    book.write(.contactPlanned, of: "p1", ["contact": "c1", "day": Notebook.ago(2)])
    let loan = try #require(book.state.loans(to: "p1").first)
    let contact = try #require(book.state.contact("c1"))
    #expect(book.attention == [.appointmentOpen(contact, days: 2), .loanOverdue(loan, days: 1)])
    book.talk("p1", "c1", 2)
    book.write(
      .resourceLent, of: "p1", ["resource": "b1", "loan": "returned", "until": Notebook.ago(0)])
    #expect(book.attention.isEmpty)
  }

  @Test("the worst comes first: today before waiting, the longest wait before the shorter")
  func order() {
    var book = book()
    book.enrol("p1", 9)
    book.register("p2")
    book.enrol("p2", 12)
    book.register("p3", name: "Omar Diallo")
    book.plan("w1", -1)
    #expect(
      book.attention == [
        .tooFew("w1", held: 0, capacity: 4), .enrolledWaiting("p2", "g1", days: 12),
        .enrolledWaiting("p1", "g1", days: 9), .possibleDouble("p2", "p3"),
      ])
  }
}
