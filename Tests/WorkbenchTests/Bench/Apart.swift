import Domain

extension World {
  /// The first session, and what a second laptop said meanwhile: another phone and another mark for
  /// Aida, a seat for Lena that Walter gave to Sam, and Aida registered once more.
  static func apart() throws -> World {
    var here = try workshop()
    try here.write(.staffAdded, .set(.staff, "els"), .set(.name, "Els"))
    try here.write(.seatReleased, of: "p-joke", .set(.session, try here.firstSession()))
    var there = here
    there.journal = MemoryJournal(device: "z4d8n1rz")
    there.user = "els"
    let first = try here.firstSession()
    try here.write(.personChanged, of: "p-aida", .set(.phone, "0470 11 11 11"))
    try there.write(.personChanged, of: "p-aida", .set(.phone, "0470 22 22 22"))
    here.now = moment("2021-05-11", "13:31")
    there.now = moment("2021-05-11", "13:34")
    try here.mark("p-aida", .present)
    try there.mark("p-aida", .late)
    here.now = noon
    there.now = noon
    try here.write(.register(.init(id: "p-sam", name: "Sam Ilunga"), in: programme))
    try here.write(.seatTaken, of: "p-sam", .set(.session, first))
    try there.write(.seatTaken, of: "p-lena", .set(.session, first))
    try there.write(
      .register(.init(id: "p-aida2", name: "Aïda Hadad", phone: "0470/00.00.14"), in: programme))
    here.state.apply(contentsOf: there.state.lines)
    return here
  }

  private mutating func mark(_ person: PersonID, _ status: AttendanceStatus) throws {
    let first = try firstSession()
    try write(.attendanceMarked, of: person, .set(.session, first), .set(.status, status))
  }
}
