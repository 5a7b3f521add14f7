import Domain
import Screen

/// What a form is for, and so what its fields become when it is handed in.
enum FormPurpose: Hashable, Sendable {
  case registration
  case fieldContact
  case sheet(SheetName, SheetSubject)
  case signUp(SessionID)
  case walkIn(SessionID)
  case plan
  case change(SessionID)
  case cancel(SessionID)
  case project
  case user
  /// Handing in a report over a project; nil over all.
  case handIn(ReportName, ProgrammeID?)
  case person(PersonID)
  case strength(PersonID)
  case goal(PersonID)
  case goalReached(PersonID)
  case step(PersonID)
  case enrol(PersonID)
  case leave(PersonID)
  case handoff(PersonID)
  case move(String)
  case consent(PersonID)
  case withdraw(PersonID)
  case survey(SessionID)
  case appointment(String)
  case closing(SessionID)
  case stay(PersonID, SessionID)
}

/// A form on screen.
struct FormOverlay: Hashable, Sendable {
  let purpose: FormPurpose
  let title: String
  var form: Form
  /// The name that was typed when it was last asked whether this is someone who is known already.
  var askedAbout: String?
  /// The name of the draft it is kept in; nil where nothing was kept yet.
  var draft: String?
}
