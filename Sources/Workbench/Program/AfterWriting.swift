import Domain

/// What the program does once a deed is on disk.
enum AfterWriting: Hashable, Sendable {
  /// Nothing but saying so.
  case nothing
  /// Go to the next row of the sheet.
  case nextRow
  /// Go on at the door: this person was marked.
  case checkedIn(PersonID)
  /// Put this person on screen.
  case show(PersonID)
  /// Put this handoff on screen.
  case showHandoff(String)
  /// Put this session on screen.
  case showSession(SessionID)
  /// Put this appointment on screen.
  case showAppointment(String)
  /// Ask what is still open of what laptops said differently.
  case settled
  /// Go on with this person in the call round; nil stays where it is.
  case nextCall(PersonID?)
  /// Name what was undone, and keep it for redo.
  case undone(DoneDeed, name: String)
  /// Name what was done again.
  case redone(name: String)
  /// Throw the draft of the survey away: it is written.
  case boxEmptied(SessionID, headcount: Int?)
  /// Leave for this laptop what it needs in the folder where it asked to be let in.
  case laptopAdmitted(String, folder: String?)
  /// Say what there is to do about a laptop that is out.
  case laptopRemoved(String, RemovalReason)
  /// From now on this is who works here.
  case switchUser(Handle)

  /// True for undo and redo, after which what was undone can still be done again.
  var isAboutUndo: Bool {
    switch self {
    case .undone, .redone: true
    default: false
    }
  }
}
