import Domain

/// Checking people in at the door of a session. It takes the whole screen, so that a room can read
/// along; letters look for a name and never run a command.
struct CheckIn: Hashable, Sendable {
  let session: SessionID
  /// The first letters of the name that is looked for.
  var letters = ""
  /// Known people with these letters who are not on the sheet.
  var others: [PersonID] = []
  /// Whose row Enter marks; nil for the first that is likely.
  var person: PersonID?
  /// The mark that Enter makes; nil for the one that is likely.
  var status: AttendanceStatus?
  /// Who was marked, the last one last.
  var marked: [PersonID] = []

  init(session: SessionID) { self.session = session }
}

/// Someone who can be marked.
struct CheckInRow: Hashable, Sendable {
  let person: PersonID
  /// Their line of the sheet; nil for who is known and not on it.
  let onSheet: Roster.Row?
  /// True where they have a seat and no mark yet.
  var isAwaited: Bool {
    guard let onSheet, onSheet.status == nil else { return false }
    return onSheet.seat == .taken || onSheet.seat == .offered
  }
}
