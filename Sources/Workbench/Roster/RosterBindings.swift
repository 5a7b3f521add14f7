import Domain
import Screen

extension Workbench {
  /// The keys of the sign-in sheet.
  var rosterBindings: [Binding<Action>] {
    markBindings + seatBindings + tooManyBindings + linkBindings(.roster)
  }

  private var markBindings: [Binding<Action>] {
    let here = Pane.roster.rawValue
    // Once everyone is marked, the survey is what comes next.
    let isDone = isEveryoneMarked
    let marks = isDone ? 3 : 0
    return [
      mark("present", "a", .present, hint: marks), mark("late", "l", .late, hint: marks),
      mark("excused", "v", .excused, hint: marks), mark("absent", "x", .absent, hint: marks),
      Binding(
        "roster.walkIn", ["+", "="], .roster(.walkedIn), in: here, whyNot: needsSession,
        hint: .shown(1)),
      Binding(
        "roster.stay", ["t"], .roster(.stayNoted), in: here, whyNot: needsRow, hint: .shown(7)),
      Binding(
        "roster.survey", ["e"], .roster(.surveyed), in: here, whyNot: needsSession,
        hint: .shown(isDone ? 0 : 5)),
      Binding(
        "roster.close", ["d"], .roster(.closed), in: here, whyNot: needsSession,
        hint: .shown(isDone ? 2 : 6)),
    ]
  }

  /// True where nobody on the sheet is still to be marked; who waits for a seat is not.
  private var isEveryoneMarked: Bool {
    guard let rows = roster?.rows, session?.isClosed == false else { return false }
    return !rows.isEmpty && rows.allSatisfy { $0.status != nil || $0.seat == .waiting }
  }

  private func mark(
    _ name: String, _ key: KeyChord, _ status: AttendanceStatus, hint: Int
  ) -> Binding<Action> {
    Binding(
      "roster.\(name)", [key], .roster(.marked(status)), in: Pane.roster.rawValue,
      whyNot: needsRow, hint: .shown(hint))
  }

  private var seatBindings: [Binding<Action>] {
    let here = Pane.roster.rawValue
    return [
      Binding(
        "roster.signUp", ["i"], .roster(.signedUp), in: here, whyNot: needsSession,
        hint: .shown(roster?.rows.isEmpty ?? true ? 0 : 3)),
      Binding(
        "roster.release", ["r"], .roster(.released), in: here,
        whyNot: needsRow ?? (row?.seat == nil || row?.seat == .released ? "why.noSeat" : nil),
        hint: .shown(4)),
      Binding(
        "roster.offer", ["o"], .roster(.offered), in: here,
        whyNot: needsSession ?? (offerable == nil ? "why.nobodyWaits" : nil), hint: .shown(3)),
      Binding(
        "roster.confirm", ["c"], .roster(.confirmed), in: here,
        whyNot: needsSession ?? (confirmable == nil ? "why.noOffer" : nil), hint: .shown(3)),
      Binding(
        "roster.calls", ["b"], .roster(.callsOpened), in: here,
        whyNot: session == nil ? "why.noSession" : nil, hint: .shown(5)),
    ]
  }

  /// Who a free seat would be offered to: the row, if that person waits, or else the first in line.
  var offerable: PersonID? {
    if let row, row.seat == .waiting { return row.person }
    return roster?.rows.first { $0.seat == .waiting }?.person
  }

  /// Who says yes to a seat: the row, if it has an offer, or else the only one who has.
  var confirmable: PersonID? {
    if let row, row.seat == .offered || row.seat == .waiting { return row.person }
    let offered = roster?.rows.filter { $0.seat == .offered } ?? []
    return offered.count == 1 ? offered[0].person : nil
  }
}
