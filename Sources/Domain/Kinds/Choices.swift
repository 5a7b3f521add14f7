// The words that stand in the fields of a choice, as the field uses them.

/// What a mark on the sign-in sheet says.
public enum AttendanceStatus: String, CaseIterable, Sendable, ValueConvertible {
  case present, late, excused, absent

  /// True where the person was in the room.
  public var isThere: Bool { self == .present || self == .late }
}

/// What form a session takes (seed 000: "acht thematische workshops", "acht conversatiegroepen").
public enum SessionForm: String, CaseIterable, Sendable, ValueConvertible {
  case workshop, conversation
  // Seed 002: the regional team of eight municipalities.
  case jobAtelier, employerVisit, dialogueTable, languagePractice, educationBridge
  case bystanderTraining, planMakers, youthCulture, bikeLesson
  // Seeds 003 and 004.
  case moduleSession, groupTraining, information
}

/// Who may come: only people enrolled in the programme, or everyone.
public enum Access: String, CaseIterable, Sendable, ValueConvertible {
  case closed, open
}

/// Where a place is.
public enum Setting: String, CaseIterable, Sendable, ValueConvertible {
  case indoors, outdoors, online
}

/// Whether a person has a seat at a session.
public enum SeatState: String, CaseIterable, Sendable, ValueConvertible {
  case taken, waiting, offered, released
}

/// What a partner does for participants.
public enum PartnerRole: String, CaseIterable, Sendable, ValueConvertible {
  case referrer, employers, mentoring, bridge, training, welfare, other
}

/// Why something about a person may be passed on (the design, section 4).
public enum ConsentGround: String, CaseIterable, Sendable, ValueConvertible {
  case consent, legalTask, sharedSecrecy
}

/// What a consent is for.
public enum ConsentPurpose: String, CaseIterable, Sendable, ValueConvertible {
  case handoff, contact, photo, research
}

/// Whether a ground still stands.
public enum ConsentState: String, CaseIterable, Sendable, ValueConvertible {
  case given, withdrawn
}

/// The states of a handoff: those of the referral task of HL7 Gravity.
public enum HandoffState: String, CaseIterable, Sendable, ValueConvertible {
  case draft, requested, accepted, declined, inProgress, onHold, completed, failed, cancelled

  /// True where nothing more is to be expected.
  public var isClosed: Bool {
    self == .declined || self == .completed || self == .failed || self == .cancelled
  }
}

/// Who took a step: the person alone, together with someone, or staff for the person.
public enum StepTaker: String, CaseIterable, Sendable, ValueConvertible {
  case alone, together, staff
}

/// What anyone can grow into (seed 002: "uitgroeien tot waardevolle brugfiguren").
public enum RoleName: String, CaseIterable, Sendable, ValueConvertible {
  case participant, volunteer, colleague, bridge
}

/// Which of the three situations a laptop is used in.
public enum Station: String, CaseIterable, Sendable, ValueConvertible {
  case workshop, desk, field
}

/// How a person was spoken to.
public enum ContactForm: String, CaseIterable, Sendable, ValueConvertible {
  case talk, phone, message, homeVisit, outreach, accompaniment
  // Seed 004: the start at the gebruiker, and visits to where someone works.
  case taskStart, workVisit
}
