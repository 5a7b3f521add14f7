import Domain
import Screen
import Testing

@Suite("Seats and the waiting list") struct SeatTests {
  @Test("signing up fills the seats, then the waiting list, and says so beforehand")
  func signUp() throws {
    var desk = try Desk(.pilot())
    desk.strike("<tab>")
    for number in 1...10 { desk.strike("iPersoon\(number)<ctrl-s>") }
    #expect(desk.shows("10/10"))
    desk.strike("i")
    #expect(desk.shows("Alle plaatsen zijn bezet"))
    desk.strike("Elfde<ctrl-s>")
    #expect(desk.shows("10/10  wachtlijst 1"))
    #expect(desk.line(with: "+ Elfde").contains("wacht als 1e"))
    #expect(desk.workbench.state.people.count == 11)
  }

  @Test("a new person is registered, enrolled and seated in one go, and undone in one go")
  func oneGo() throws {
    var desk = try Desk(.pilot())
    desk.strike("<tab>iZeynep Yılmaz<enter>0470 12 34 56<enter>t<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.registered", "enrolment.started", "seat.taken"])
    #expect(Set(desk.written.compactMap(\.act?.id)).count == 1)
    #expect(desk.workbench.state.people.first?.language == "tr")
    desk.strike("u")
    #expect(desk.workbench.state.people.isEmpty)
    #expect(desk.shows("0/10"))
    #expect(desk.said.contains("ongedaan gemaakt"))
    #expect(desk.said.contains("Zeynep Yılmaz"))
  }

  @Test("someone who is known is chosen from the list by a few letters without accents")
  func known() throws {
    var desk = try Desk(.workshop())
    desk.strike("<down><tab>iyilm")
    #expect(desk.shows("Zeynep Yılmaz"))
    desk.strike("<down><enter><ctrl-s>")
    #expect(desk.workbench.state.people.count == 11)
    #expect(desk.line(with: "Zeynep").contains("1e sessie"))
    #expect(desk.shows("1/10"))
  }

  @Test("a name that looks like someone known is asked about once")
  func lookalike() throws {
    var desk = try Desk(.workshop())
    desk.strike("<down><tab>izeynep<ctrl-s>")
    #expect(desk.front.contains("Zeynep Yılmaz is er al. Kies met ↓"))
    #expect(desk.written.isEmpty)
    #expect(desk.atCursor != nil)
    desk.strike("<ctrl-s>")
    #expect(desk.workbench.state.people.count == 12)
  }

  @Test("a seat given up is offered to who waits, and confirmed")
  func offer() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>r")
    #expect(desk.shows("9/10  wachtlijst 1"))
    #expect(desk.said.contains("Lena Sokolova"))
    #expect(!desk.rows.dropLast(2).joined().contains("Ahmed"))
    desk.strike("o")
    #expect(desk.line(with: "Lena").contains("aangeboden"))
    #expect(desk.shows("10/10"))
    desk.strike("c")
    #expect(desk.line(with: "Lena").contains("· Lena Sokolova       –"))
    #expect(desk.shows("10/10"))
    #expect(!desk.shows("wachtlijst"))
    #expect(desk.written.map(\.kind) == ["seat.released", "seat.offered", "seat.taken"])
  }

  @Test("what cannot be done now says why")
  func whyNot() throws {
    var desk = try Desk(.pilot())
    desk.strike("<tab>o")
    #expect(desk.said.contains("Niemand wacht op een plaats."))
    desk.strike("a")
    #expect(desk.said.contains("Kies eerst iemand op de aanwezigheidslijst."))
    desk.strike("é")
    #expect(desk.said.contains("? toont wat wel kan"))
  }

  @Test("someone at the door is welcome, with a first name only, also where the room is full")
  func walkIn() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>+Sam<enter>")
    #expect(desk.line(with: "✓ Sam").contains("aanwezig"))
    #expect(desk.line(with: "✓ Sam").contains("walk-in"))
    #expect(desk.written.map(\.kind) == ["person.registered", "attendance.marked"])
    #expect(desk.written[1].data[Field.walkIn]?.asFlag == true)
    #expect(desk.said.contains("Iedereen aan de deur is welkom"))
  }

  @Test("someone who waits and comes in after all is marked as walked in")
  func waitingComesIn() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><end>a")
    #expect(desk.line(with: "Lena").contains("aanwezig"))
    #expect(desk.written[0].data[Field.walkIn]?.asFlag == true)
  }
}
