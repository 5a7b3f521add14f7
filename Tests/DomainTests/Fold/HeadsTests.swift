import Testing

@testable import Domain

@Suite struct HeadsTests {
  @Test("An event sets the fields it names; absent is untouched, null clears")
  func absentAndNull() {
    var desk = Pen("aaaaaaaa")
    let both = desk.write("person.changed", of: "p1", ["name": "Aida", "phone": "0470"])
    let state = State(both, desk.write("person.changed", of: "p1", over: [both], ["phone": .null]))
    let person = state.entity(.person("p1"))
    #expect(person?.text(.name) == "Aida")
    #expect(person?[.phone] == nil)
    #expect(person?.fields["phone"]?.isInConflict == false)
  }

  @Test("Of two values that do not know of each other the highest is shown, and both stay")
  func conflict() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    field.lamport = 4
    let high = field.name("Aïda")
    let state = State(high, desk.name("Aida"))
    #expect(state.name()?.value == "Aïda")
    #expect(state.name()?.isInConflict == true)
    #expect(state.name()?.heads.map(\.value) == ["Aida", "Aïda"])
    #expect(state.entity(.person("p1"))?.conflicts == ["name"])
  }

  @Test(
    "Highest is by Lamport clock, then log, then place, then checksum",
    arguments: [
      ((3, "aaaaaaaa", 1, 1), (2, "bbbbbbbb", 9, 9)),
      ((2, "bbbbbbbb", 1, 1), (2, "aaaaaaaa", 9, 9)),
      ((2, "aaaaaaaa", 2, 1), (2, "aaaaaaaa", 1, 9)),
      ((2, "aaaaaaaa", 1, 2), (2, "aaaaaaaa", 1, 1)),
    ])
  func order(high: (Int, String, Int, UInt32), low: (Int, String, Int, UInt32)) {
    func line(_ place: (Int, String, Int, UInt32), _ name: Value) -> Event {
      var pen = Pen(place.1)
      pen.lamport = place.0 - 1
      pen.next = place.2
      return pen.write("person.changed", of: "p1", checksum: place.3, ["name": name])
    }
    let shown = State(line(high, "high"), line(low, "low")).name()?.value
    #expect(shown == "high")
  }

  @Test("The wall clock orders nothing")
  func wallClock() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let late = Event(
      version: line.version, lamport: line.lamport, at: "2099-01-01T00:00:00Z", by: "walter",
      kind: line.kind, of: line.of, data: line.data)
    var field = Pen("bbbbbbbb")
    #expect(State(late, field.name("Aïda")).name()?.value == "Aïda")
  }

  @Test("A person who chooses ends the conflict")
  func chosen() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let one = desk.name("Aida")
    let other = field.name("Aïda")
    let state = State(one, other, desk.name("Aida", over: [one, other]))
    #expect(state.name()?.value == "Aida")
    #expect(state.name()?.heads.count == 1)
    #expect(state.name()?.isInConflict == false)
  }

  @Test("The same value said twice is no conflict")
  func sameValue() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let state = State(desk.name("Aida"), field.name("Aida"))
    #expect(state.name()?.heads.count == 2)
    #expect(state.name()?.isInConflict == false)
  }

  @Test("A letter and its decomposed form are two values")
  func bytes() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let state = State(desk.name("Andr\u{E9}"), field.name("Andre\u{301}"))
    #expect(state.name()?.isInConflict == true)
  }

  @Test("A missing target holds nothing back: the field is incomplete, not in conflict")
  func missingTarget() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let first = desk.name("A")
    let second = desk.name("B", over: [first])
    let third = field.name("C", over: [second])
    var state = State(first, third)
    #expect(state.name()?.value == "C")
    #expect(state.name()?.isIncomplete == true)
    #expect(state.name()?.isInConflict == false)
    state.apply(second)
    #expect(state.name()?.isIncomplete == false)
    #expect(state.name()?.heads.map(\.value) == ["C"])
  }

  @Test("A version replaces another only in a field that both set")
  func onlyFieldsThatBothSet() {
    var desk = Pen("aaaaaaaa")
    let name = desk.name("Aida")
    let phone = desk.write("person.changed", of: "p1", over: [name], ["phone": "0470"])
    let other = desk.name("Aïda", over: [phone])
    let state = State(name, phone, other)
    #expect(state.name()?.heads.count == 2)
    #expect(state.entity(.person("p1"))?.text(.phone) == "0470")
  }

  @Test("A line replaces nothing of another person, and nothing of the other scope")
  func sameScopeAndPerson() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let other = desk.name("Aida", of: "p2")
    let goal = inner.write("goal.set", of: "p1", ["goal": "g1", "text": "care"])
    let state = State(other, goal, desk.name("Bo", over: [other, goal]))
    #expect(state.name(of: "p2")?.value == "Aida")
    #expect(state.entity(EntityID(.goal, of: "p1", "g1"), in: .confidential)?.text(.text) == "care")
  }

  @Test("Attendance belongs to a session and a person")
  func attendance() {
    var desk = Pen("aaaaaaaa")
    var marks: [Event] = []
    for (session, person) in [("s1", "p1"), ("s1", "p2"), ("s2", "p1")] {
      marks.append(
        desk.write(
          "attendance.marked", of: person, ["session": .text(session), "status": "present"]))
    }
    let state = State(lines: marks)
    #expect(state.entities(.attendance).count == 3)
    #expect(state.entities(.attendance, key: "s1").map(\.id.person) == ["p1", "p2"])
    #expect(state.entities(.attendance, of: "p1").map(\.id.key) == ["s1", "s2"])
    #expect(state.entities(.attendance).allSatisfy { $0.conflicts.isEmpty })
  }

  @Test("A seat that is taken is a seat: the kind says so, not the data")
  func implied() {
    var desk = Pen("aaaaaaaa")
    let waiting = desk.write("seat.waitlisted", of: "p1", ["session": "s1", "since": "2026-11-01"])
    let taken = desk.write("seat.taken", of: "p1", over: [waiting], ["session": "s1"])
    let seat = State(waiting, taken).entities(.seat, key: "s1").first
    #expect(seat?.choice(.seat) == SeatState.taken)
    #expect(seat?.text(.since) == "2026-11-01")
  }

  @Test("Sessions stand in the calendar by day, time and id; one without a day comes last")
  func calendar() {
    var desk = Pen("aaaaaaaa")
    func session(_ id: Value, _ day: Value, _ start: Value) -> Event {
      desk.write("session.changed", ["session": id, "day": day, "start": start])
    }
    let state = State(
      session("late", "2026-11-23", "13:30"), session("none", .null, "09:00"),
      session("b", "2026-11-23", "10:00"), session("a", "2026-11-23", "10:00"),
      session("first", "2026-11-22", "18:00"))
    #expect(state.calendar.ids == ["first", "a", "b", "late", "none"])
  }
}
