import Screen

extension Workbench {
  /// The keys of the profile.
  var profileBindings: [Binding<Action>] {
    let here = Pane.profile.rawValue
    let goals = chosen.person.map(state.goals) ?? []
    let needsGoal = needsPerson ?? (goals.isEmpty ? "why.noGoal" : nil)
    return [
      Binding(
        "profile.change", ["e"], .profile(.changed), in: here, whyNot: needsPerson,
        hint: .shown(0)),
      Binding(
        "profile.strength", ["s"], .profile(.strengthNoted), in: here, whyNot: needsPerson,
        hint: .shown(1)),
      Binding(
        "profile.goal", ["g"], .profile(.goalSet), in: here, whyNot: needsPerson, hint: .shown(2)),
      Binding(
        "profile.step", ["v"], .profile(.stepTaken), in: here, whyNot: needsGoal, hint: .shown(3)),
      Binding(
        "profile.reached", ["d"], .profile(.goalReached), in: here, whyNot: needsGoal),
      Binding(
        "profile.contact", ["c"], .sheet(.contact, nil), in: here, whyNot: needsPerson,
        hint: .shown(2)),
      Binding(
        "profile.appointment", ["a"], .sheet(.appointment, nil), in: here, whyNot: needsPerson,
        hint: .shown(3)),
      Binding(
        "profile.signUp", ["i"], .profile(.signedUp), in: here,
        whyNot: needsPerson ?? needsSession, hint: .shown(5)),
      Binding(
        "profile.enrol", ["t"], .profile(.enrolled), in: here,
        whyNot: needsPerson ?? (state.programmes.isEmpty ? "why.noProgramme" : nil)),
      Binding(
        "profile.leave", ["x"], .profile(.enrolmentEnded), in: here,
        whyNot: needsPerson ?? (currentEnrolments.isEmpty ? "why.notEnrolled" : nil)),
      Binding(
        "profile.compare", ["b"], .profile(.compared), in: here,
        whyNot: questions.lookalikes.isEmpty ? "why.noDouble" : nil,
        hint: questions.lookalikes.isEmpty ? .hidden : .shown(0)),
      Binding(
        "profile.erase", ["ctrl-e"], .profile(.erasingAsked), in: here,
        whyNot: needsPerson ?? cannotErase),
    ] + linkBindings(.profile)
  }
}
