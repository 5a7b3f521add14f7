import Domain
import Screen

/// What a key, a click or a word in the palette means. Named for what happened.
public enum Action: Hashable, Sendable {
  /// Where the row the keys act on goes.
  public enum Move: Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end
  }

  // Everywhere.
  case paneChosen(Pane)
  case nextPane, previousPane
  case moved(Move)
  case opened, wentBack
  case helpAsked, paletteAsked, findAsked, paperAsked
  case undoAsked, redoAsked
  case userAsked, registrationAsked
  case noteMenuAsked, draftsAsked
  /// What was done lately is to be looked at.
  case recentAsked
  /// The figures are to be shown in pictures.
  case picturesAsked
  case unsavedAsked
  /// What laptops said differently is to be settled.
  case settlingAsked
  case sharingAsked, laptopsAsked
  /// People are to be checked in at the door.
  case checkInAsked
  case draftOpened(String), draftDropped(String)
  case sheet(SheetName, String?)
  case themeAsked, themeChosen(Theme)
  /// The screen is to be shielded from others, or shown again.
  case shieldToggled
  /// The laptop is to go round with the survey.
  case kioskAsked
  /// This key, for what stands in front.
  case struck(Key)
  case mouseToggled, redrawAsked, suspendAsked, quitAsked, interrupted

  case calendar(CalendarAction)
  case roster(RosterAction)
  case profile(ProfileAction)
  case handoffs(HandoffsAction)
  case checkIn(CheckInAction)
  case kiosk(KioskAction)
}

/// What happens at the door of a session.
public enum CheckInAction: Hashable, Sendable {
  case marked, walkedIn
  /// Another mark is to be made, so many further.
  case statusTurned(Int)
  case letterErased
  case undone
  case wentBack
}

/// What happens in the calendar.
public enum CalendarAction: Hashable, Sendable {
  case dayMoved(Int)
  case todayChosen
  case metOutdoors
  case sessionPlanned
  /// A session or an appointment on another day.
  case moved
  /// A session does not go on, or nobody came to an appointment.
  case cancelled
  /// An appointment went on, or a line of the attention list is dealt with.
  case acted
  case callsOpened
  case projectOpened
  case attentionToggled
}

/// What happens on the sign-in sheet of a session.
public enum RosterAction: Hashable, Sendable {
  case marked(AttendanceStatus)
  case walkedIn
  case signedUp
  case offered, confirmed, released
  /// Someone too many is to go elsewhere.
  case roomAsked
  case chairAdded
  case movedTo(SessionID)
  case putBackInLine
  case stayNoted
  case callsOpened
  case surveyed
  case closed
}

/// What happens in the profile of a person.
public enum ProfileAction: Hashable, Sendable {
  case changed
  case strengthNoted, goalSet, goalReached, stepTaken
  case enrolled, enrolmentEnded
  case signedUp
  /// Who may be the same person is to be looked at.
  case compared
  /// What would go with this person is to be looked at, and perhaps they are erased.
  case erasingAsked
}

/// What happens in the handoffs of a person.
public enum HandoffsAction: Hashable, Sendable {
  case boardAsked
  case begun, moved, met
  case consentGiven, consentWithdrawn
}
