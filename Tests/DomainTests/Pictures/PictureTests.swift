import Testing

@testable import Domain

@Suite("Figures as pictures") struct PictureTests {
  private func picture(
    _ name: ReportName, _ book: Notebook, of programme: ProgrammeID? = nil
  ) -> Picture {
    book.state.picture(name, over: ReportPeriod(programme: programme), on: Notebook.today)
  }

  /// Three sessions of four seats behind us and one to come, to which three, two and one came.
  private func workshops() -> Notebook {
    var book = Notebook()
    book.open()
    for person in ["p1", "p2", "p3", "p4"] { book.register(person) }
    for (session, ago) in [("s1", 21), ("s2", 14), ("s3", 7), ("s4", -7)] {
      book.plan(session, ago)
      for person in ["p1", "p2", "p3"] {
        book.write(.seatTaken, of: person, ["session": .text(session)])
      }
    }
    book.write(.seatWaitlisted, of: "p4", ["session": "s4", "since": Notebook.ago(3)])
    for (session, count) in [("s1", 3), ("s2", 2), ("s3", 1)] {
      for person in ["p1", "p2", "p3"].prefix(count) { book.mark(person, session, .present) }
    }
    return book
  }

  @Test("who was there, session by session, with the seats that were taken")
  func attendance() {
    let picture = picture(.attendance, workshops())
    #expect(picture.form == .overTime)
    #expect(picture.unit == .number)
    #expect(picture.values.map(\.value) == [3, 2, 1])
    #expect(picture.values.map(\.room) == [3, 3, 3])
    #expect(picture.values.map(\.label) == ["s1", "s2", "s3"].map { [.thing(.session, $0)] })
    #expect(picture.nearest == 2)
    #expect(picture.gist == [.there(mean: 20, sessions: 3)])
  }

  @Test("the last three stand beside all, once there are twice as many")
  func lately() {
    var book = workshops()
    for (number, ago) in [(5, 42), (6, 35), (7, 28)] {
      book.plan("s\(number)", ago)
      book.mark("p1", "s\(number)", .late)
    }
    // One each, then three, two and one: 9 / 6, and 6 / 3.
    #expect(
      picture(.attendance, book).gist == [
        .there(mean: 15, sessions: 6), .thereLately(mean: 20, sessions: 3),
      ])
  }

  @Test("of very many sessions the mean of each month; one without keeps its place")
  func months() {
    var book = workshops()
    for number in 0..<60 {
      book.plan("old\(number)", 100 + number)
      for person in ["p1", "p2"] { book.mark(person, "old\(number)", .present) }
    }
    let picture = picture(.attendance, book)
    #expect(picture.unit == .decimal)
    // From 17 June to 15 August two at each; nothing until November, when three, two and one came.
    #expect(picture.values.map(\.value) == [20, 20, 20, nil, nil, 20])
    let months = ["06", "07", "08", "09", "10", "11"].compactMap { Day("2026-\($0)-01") }
    #expect(picture.values.map(\.label) == months.map { [.month($0)] })
    #expect(picture.gist.first == .there(mean: 20, sessions: 63))
  }

  @Test("seats: taken, free and waiting; the next session is looked at first")
  func seats() {
    let picture = picture(.seats, workshops())
    #expect(picture.form == .bars)
    #expect(picture.values.map(\.value) == [3, 3, 3, 3])
    #expect(picture.values.map(\.more) == [0, 0, 0, 1])
    #expect(picture.values.map(\.room) == [4, 4, 4, 4])
    #expect(picture.nearest == 3)
    #expect(
      picture.gist == [.seatsTaken(mean: 30, of: 40, sessions: 3), .seatsFree(1)])
  }

  @Test("a session without a number of seats has no bound, and is in no mean")
  func unbounded() {
    var book = workshops()
    book.plan("s9", 1, capacity: nil)
    let picture = picture(.seats, book)
    #expect(picture.values.map(\.room) == [4, 4, 4, nil, 4])
    #expect(picture.gist.first == .seatsTaken(mean: 30, of: 40, sessions: 3))
  }

  @Test("waiting: the middle and nine in ten, of the stages where anyone waited")
  func waiting() {
    var book = workshops()
    for (person, ago, talked) in [("p1", 100, 96), ("p2", 90, 70), ("p3", 80, 70)] {
      book.write(
        .referralReceived, of: person,
        ["referral": .text("r\(person)"), "on": Notebook.ago(ago), "programme": "g1"])
      book.talk(person, "c\(person)", talked)
    }
    let picture = picture(.waiting, book)
    let first = picture.values.first { $0.label == [.word(.referralToContact)] }
    // Four, ten and twenty days; twenty for nine in ten.
    #expect(first?.value == 100)
    #expect(first?.more == 100)
    #expect(picture.gist.contains(.waitsLongest(.referralToContact, median: 100)))
    #expect(picture.values.allSatisfy { $0.label != [.word(.handoffToStart)] })
  }

  @Test("what came of it: nothing while nobody found work, then shares and how sure they are")
  func dose() {
    var book = workshops()
    for person in ["p1", "p2", "p3", "p4"] { book.enrol(person, 60) }
    #expect(picture(.dose, book).isEmpty)
    #expect(picture(.dose, book).gist == [])
    book.write(
      .outcomeRecorded, of: "p1",
      ["outcome": "o1", "on": Notebook.ago(1), "reached": "job", "programme": "g1"])
    let picture = picture(.dose, book)
    // p4 was at none, p2 and p3 at two and one, p1 at three.
    #expect(picture.values.map(\.value) == [0, 0, 1000, nil])
    #expect(picture.values[2].span == 207...1000)
    #expect(picture.values[1].span == 0...658)
    #expect(picture.gist == [.cameToWork(1, of: 4, share: 250)])
    #expect(picture.notes.contains(.noCause))
  }

  @Test("targets: the share of the goal, and the time that is gone; the one that runs comes first")
  func target() {
    var book = workshops()
    for (target, from, until) in [("t1", 200, 100), ("t2", 99, -100)] {
      book.write(
        .targetSet,
        [
          "target": .text(target), "programme": "g1", "measure": "sessions", "goalCount": 6,
          "since": Notebook.ago(from), "until": Notebook.ago(until),
        ])
    }
    let picture = picture(.target, book)
    #expect(picture.values.map(\.value) == [0, 500])
    // 100 of 200 days, today included.
    #expect(picture.values.map(\.mark) == [1000, 500])
    #expect(picture.nearest == 1)
    // Three to go in a hundred days: 0.9 a month of 365/12 days.
    #expect(
      picture.gist == [.reached(.sessions, "g1", done: 3, goal: 6, needed: 9)])
  }

  @Test("of nothing there is no picture", arguments: ReportName.inPictures)
  func nothing(name: ReportName) {
    let picture = picture(name, Notebook())
    #expect(picture.isEmpty)
    #expect(picture.gist == [])
    #expect(picture.nearest == 0)
  }

  @Test("no picture names anyone, or says what someone wrote", arguments: ReportName.inPictures)
  func nobody(name: ReportName) {
    let picture = picture(name, workshops())
    for figure in picture.values.flatMap({ $0.label + $0.numbers }) {
      switch figure {
      case .thing(.person, _), .waiting, .text: Issue.record("\(figure)")
      default: break
      }
    }
    #expect(picture.values.allSatisfy { $0.numbers.count == picture.columns.count })
  }
}
