import Domain
import Screen

/// What is chosen in each pane, and so what the pane to its right shows.
struct Selection: Hashable, Sendable {
  /// The day chosen in the calendar.
  var day: Day
  /// The session chosen on it.
  var session: SessionID?
  /// The appointment chosen on it, where it is not a session.
  var appointment: String?
  /// The row chosen on the sheet, or a person found by name.
  var person: PersonID?
  /// The handoff chosen in the profile's list.
  var handoff: String?
  /// Which rows of each list are in view.
  var agenda = ListState()
  var rows = ListState()
  var profile = ListState()
  var handoffs = ListState()
  /// True where the calendar pane shows what asks for attention instead of the agenda.
  var showsAttention = false
  var attention = ListState()
}
