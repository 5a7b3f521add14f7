import Domain

/// Any form by its purpose, as a draft remembers it.
extension Workbench {
  mutating func openForm(_ purpose: FormPurpose) {
    switch purpose {
    case .registration: openRegistration()
    case .fieldContact: openFieldContact()
    case .plan: openSessionForm(nil)
    case .project: openProjectForm()
    case .handIn(let report, let programme): openHandInForm(report, over: programme)
    case .signUp(let id): if chose(session: id) { openSignUpForm() }
    case .walkIn(let id): if chose(session: id) { openWalkInForm() }
    case .change(let id): if chose(session: id) { openSessionForm(session) }
    case .cancel(let id): if chose(session: id) { openCancelForm() }
    case .move(let id):
      if let handoff = state.handoff(id) {
        show(handoff: handoff)
        openMoveForm()
      }
    case .survey(let id): if chose(session: id) { openSurveyForm() }
    case .closing(let id): if chose(session: id) { session.map { openClosingForm($0) } }
    case .stay(let person, let id):
      if chose(session: id) {
        choose(person: person)
        if let row, let session { openStayForm(row, at: session) }
      }
    case .appointment(let id):
      if let contact = state.contact(id) {
        choose(appointment: id)
        openAppointmentForm(contact)
      }
    case .sheet(let name, let subject):
      if let person = subject.person { choose(person: person) }
      if !name.isAboutPerson || chosen.person == subject.person { open(name, key: subject.key) }
    default: openFormAboutPerson(purpose)
    }
  }

  private mutating func openFormAboutPerson(_ purpose: FormPurpose) {
    guard let id = purpose.parts?.last, let person = state.person(id) else { return }
    choose(person: id)
    switch purpose {
    case .person: openPersonForm(person)
    case .strength: openStrengthForm(person)
    case .goal: openGoalForm(person)
    case .goalReached: openGoalReachedForm(person)
    case .step: openStepForm(person)
    case .enrol: openEnrolForm(person)
    case .leave: openLeaveForm(person)
    case .handoff: openHandoffForm(person)
    case .consent: openConsentForm(person)
    case .withdraw: openWithdrawForm(person)
    default: break
    }
  }

  private mutating func chose(session id: SessionID) -> Bool {
    guard state.session(id) != nil else { return false }
    choose(session: id)
    return true
  }
}
