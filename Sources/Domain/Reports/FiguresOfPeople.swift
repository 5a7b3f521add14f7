extension Figures {
  /// The contacts that were held. One that names no project has that of its shift.
  var contacts: [Contact] {
    state.contacts.filter { contact in
      contact.isHeld && holds(contact.on) && counts(programme(of: contact), of: contact.person)
    }
  }

  private func programme(of contact: Contact) -> ProgrammeID? {
    if let programme = contact.programme { return programme }
    return contact.outreach.flatMap { id in
      state.entity(EntityID(.outreach, id))?.text(.programme)
    }
  }

  /// The days on which the person was spoken to, in order. A word on the street is reaching someone;
  /// the first contact is what comes after it.
  func talks(with person: PersonID) -> [Day] {
    state.contacts(of: person).filter { $0.isHeld && $0.way != .outreach }
      .compactMap(\.on).sorted()
  }

  /// Whom we spoke to or saw at a session.
  var reached: Set<PersonID> { Set(contacts.map(\.person)).union(visitors) }

  /// The enrolments in these projects, whenever they began.
  var allEnrolments: [Enrolment] {
    state.entities(.enrolment).map(Enrolment.init).filter { counts($0.programme) }
  }

  /// The enrolments that began in the period.
  var enrolments: [Enrolment] { allEnrolments.filter { $0.since != nil && holds($0.since) } }

  /// The referrals to these projects, whenever they came.
  var allReferrals: [Referral] {
    state.entities(.referral).map(Referral.init).filter { counts($0.programme, of: $0.person) }
  }

  /// The referrals that came in the period.
  var referrals: [Referral] { allReferrals.filter { holds($0.on) } }

  /// The outcomes of these projects up to the last day, whenever they came.
  var allOutcomes: [Outcome] {
    owners(of: .outcome).flatMap(state.outcomes).filter { outcome in
      counts(outcome.programme, of: outcome.person) && (outcome.on.map { $0 <= end } ?? false)
    }
  }

  /// The outcomes that came in the period.
  var outcomes: [Outcome] { allOutcomes.filter { holds($0.on) } }

  /// The people who came to work or training in the period.
  var onward: Set<PersonID> {
    Set(outcomes.filter { $0.result?.isOnwardFlow ?? false }.map(\.person))
  }
}

extension State {
  /// The states a handoff was in, each with the day it came into it, as the lines have it.
  func moves(of handoff: Handoff) -> [(day: Day, state: HandoffState)] {
    lines(of: handoff.person).compactMap { line in
      guard line.data[Field.handoff]?.asText == handoff.id,
        let day = line.data[Field.on]?.asText.flatMap({ Day($0) })
      else { return nil }
      if line.kind == EventKind.handoffDrafted.name { return (day, .draft) }
      guard line.kind == EventKind.handoffMoved.name else { return nil }
      return line.data[Field.state]?.asText.flatMap(HandoffState.init).map { (day, $0) }
    }
  }
}
