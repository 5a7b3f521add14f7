import Domain
import Language
import Screen

extension Workbench {
  /// Takes in a form that was handed in.
  mutating func submit(_ overlay: FormOverlay) -> [Effect] {
    if asksAboutLookalike(overlay) { return [] }
    var reading = FormReading(overlay.form.values, words: words, today: now.day)
    let effects = submit(overlay.purpose, &reading)
    guard !reading.mistakes.isEmpty else { return effects }
    if case .form(var form) = self.overlay {
      for (name, sentence) in reading.mistakes { form.form.setError(sentence, on: name) }
      self.overlay = .form(form)
    }
    return []
  }

  private mutating func submit(_ purpose: FormPurpose, _ reading: inout FormReading) -> [Effect] {
    switch purpose {
    case .registration: submitRegistration(&reading)
    case .fieldContact: submitFieldContact(&reading)
    case .sheet(let name, let subject): submit(name, subject, &reading)
    case .signUp(let session): submitSignUp(session, &reading)
    case .walkIn(let session): submitWalkIn(session, &reading)
    case .plan: submitSession(nil, &reading)
    case .change(let session): submitSession(session, &reading)
    case .cancel(let session): submitCancel(session, &reading)
    case .project: submitProject(&reading)
    case .user: submitUser(&reading)
    case .handIn(let report, let programme): submitHandIn(report, programme, &reading)
    case .survey(let session): submitSurvey(session, &reading)
    case .closing(let session): submitClosing(session, &reading)
    case .stay(let person, let session): submitStay(person, session, &reading)
    case .appointment(let contact): submitAppointment(contact, &reading)
    case .handoff(let person): submitHandoff(person, &reading)
    case .move(let handoff): submitMove(handoff, &reading)
    case .consent(let person): submitConsent(person, &reading)
    case .withdraw(let person): submitWithdraw(person, &reading)
    default: submitProfile(purpose, &reading)
    }
  }

  private mutating func submitProfile(
    _ purpose: FormPurpose, _ reading: inout FormReading
  ) -> [Effect] {
    switch purpose {
    case .person(let person): submitPerson(person, &reading)
    case .strength(let person): submitStrength(person, &reading)
    case .goal(let person): submitGoal(person, &reading)
    case .goalReached(let person): submitGoalReached(person, &reading)
    case .step(let person): submitStep(person, &reading)
    case .enrol(let person): submitEnrol(person, &reading)
    case .leave(let person): submitLeave(person, &reading)
    default: []
    }
  }

  /// Opens a form in front of the panes.
  mutating func open(
    _ purpose: FormPurpose, title: String, _ fields: [FormField], note: String? = nil
  ) {
    let form = Form(
      fields, missing: words(FormPhrase.needed), full: words(FormPhrase.full), message: note ?? "",
      messageStyle: .muted)
    overlay = .form(FormOverlay(purpose: purpose, title: title, form: form))
    goOnWithDraft(purpose)
  }

  /// Says in the form why it is not written.
  mutating func tellForm(_ sentence: String) {
    guard case .form(var form) = overlay else { return status.say(sentence, .alarm) }
    form.form.message = sentence
    form.form.messageStyle = .alarm
    overlay = .form(form)
  }

  /// What was read, asked to be written, if there was no mistake in it.
  mutating func writeIfClean(
    _ reading: FormReading, _ deed: @autoclosure () -> Deed?, then after: AfterWriting = .nothing
  ) -> [Effect] {
    guard reading.mistakes.isEmpty, let deed = deed() else { return [] }
    return write(deed, then: after)
  }
}
