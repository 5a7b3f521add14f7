import Domain
import Language
import Screen

extension Workbench {
  /// The session the door is at: the one on screen, or else the one of today.
  var doorSession: Session? { session ?? sessionOfToday }

  /// Opens the door of this session.
  mutating func openCheckIn(_ session: Session) {
    choose(session: session.id)
    focus = .roster
    checkIn = CheckIn(session: session.id)
  }

  mutating func perform(_ action: CheckInAction) -> [Effect] {
    guard let checkIn else { return [] }
    switch action {
    case .marked: return markAtTheDoor(checkIn)
    case .walkedIn: return welcomeAtTheDoor(checkIn)
    case .statusTurned(let step): turnStatus(by: step)
    case .letterErased: look(for: String(checkIn.letters.dropLast()))
    case .undone: return undo()
    case .wentBack:
      if checkIn.letters.isEmpty { leaveTheDoor() } else { look(for: "") }
    }
    return []
  }

  /// The same mark again changes nothing and is not written.
  private mutating func markAtTheDoor(_ checkIn: CheckIn) -> [Effect] {
    guard let row = checkInRow else { return [] }
    let mark = checkInStatus(row)
    guard row.onSheet?.status != mark else {
      status.say(
        words(
          CheckInPhrase.already,
          ["name": sentences.person(row.person), "mark": words.value(mark.rawValue, of: "status")]))
      goOnAtTheDoor(after: row.person)
      return []
    }
    return write(
      attendance(mark, of: row.person, row.onSheet, at: checkIn.session),
      then: .checkedIn(row.person))
  }

  /// Someone nobody knows yet comes in: a name will do, the rest can wait.
  private mutating func welcomeAtTheDoor(_ checkIn: CheckIn) -> [Effect] {
    let person = Deed.NewPerson(id: freshID(), name: typedName)
    return write(.walkIn(person, at: checkIn.session), then: .checkedIn(person.id))
  }

  private mutating func turnStatus(by step: Int) {
    guard let row = checkInRow else { return }
    let all = AttendanceStatus.allCases
    let place = all.firstIndex(of: checkInStatus(row)) ?? 0
    checkIn?.person = row.person
    checkIn?.status = all[(place + step + all.count) % all.count]
  }

  /// Someone was marked: on to the next who is expected, with the letters cleared. Who waits for a
  /// seat is never the next by itself.
  mutating func goOnAtTheDoor(after person: PersonID) {
    guard checkIn != nil else { return }
    checkIn?.letters = ""
    checkIn?.others = []
    checkIn?.status = nil
    let rows = checkInRows
    let place = rows.firstIndex { $0.person == person } ?? 0
    let next = (rows.dropFirst(place + 1) + rows.prefix(place)).first(where: \.isAwaited)
    checkIn?.person = next?.person ?? person
  }

  /// The last mark was taken back: its row is under the hands again.
  mutating func stepBackAtTheDoor() {
    guard let person = checkIn?.marked.popLast() else { return }
    goOnAtTheDoor(after: person)
    checkIn?.person = person
  }

  mutating func moveAtTheDoor(_ move: Action.Move) {
    let rows = checkInRows
    guard !rows.isEmpty else { return }
    var list = ListState(count: rows.count, selected: checkInPlace(rows))
    _ = list.handle(Key(move.code), rows: checkInLayout.visible)
    checkIn?.person = rows[list.selected].person
    checkIn?.status = nil
  }

  /// Back to the panes, on the row that was under the hands.
  mutating func leaveTheDoor() {
    let person = checkIn?.marked.last ?? checkInRow?.person
    checkIn = nil
    focus = .roster
    if let person { choose(person: person) }
    status.say(words(CheckInPhrase.left, ["key": keyText("checkIn")]))
  }
}
