/// A paper that can be made: which one, and of what.
public enum Paper: Hashable, Sendable {
  /// The sheet on which people sign at a session.
  case attendance(SessionID)
  /// The certificate of attendance of a person: of one session, of a programme, or of all.
  case attest(PersonID, at: SessionID? = nil, in: ProgrammeID? = nil)
  /// A certificate for each person who was at the session.
  case attests(SessionID)
  /// The form on which a person gives consent.
  case consent(PersonID)
  /// The invitation of a person to this session, or to the next one they have a seat at.
  case invitation(PersonID, to: SessionID? = nil)
  /// An invitation for each person who has a seat at the session.
  case invitations(SessionID)
  /// The sheet for outreach, of a programme or of none.
  case field(ProgrammeID? = nil)
  /// Everything held on a person, for that person to read.
  case access(PersonID)
  /// What the partner of a handoff may be told.
  case fiche(String)
  /// The sessions for the wall, a page a month; this month and the next where no days are given.
  case calendar(from: Day? = nil, to: Day? = nil, in: ProgrammeID? = nil)
  /// The tips of participants, of one theme and one programme where asked.
  case tips(about: String? = nil, in: ProgrammeID? = nil)

  /// Which of the papers it is.
  public var kind: PaperKind {
    switch self {
    case .attendance: .attendance
    case .attest, .attests: .attest
    case .consent: .consent
    case .invitation, .invitations: .invitation
    case .field: .field
    case .access: .access
    case .fiche: .fiche
    case .calendar: .calendar
    case .tips: .tips
    }
  }

  /// The ids that tell it from another paper of its kind.
  public var ids: [String] {
    switch self {
    case .attendance(let session), .attests(let session), .invitations(let session): [session]
    case .attest(let person, let session, let programme):
      [person, session, programme].compactMap(\.self)
    case .consent(let person), .access(let person): [person]
    case .invitation(let person, let session): [person, session].compactMap(\.self)
    case .field(let programme), .tips(_, let programme): [programme].compactMap(\.self)
    case .fiche(let handoff): [handoff]
    case .calendar(let from, let to, let programme):
      [programme, from?.text, to?.text].compactMap(\.self)
    }
  }
}

/// The papers there are, by the word that asks for them.
public enum PaperKind: String, CaseIterable, Sendable {
  case attendance, attest, consent, invitation, field, access, fiche, calendar, tips
}
