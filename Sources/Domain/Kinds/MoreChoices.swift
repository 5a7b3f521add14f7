// The words of what people bring along and come to: profile, guidance, outcome.

/// What a call brought (the call round, before a session).
public enum CallResult: String, CaseIterable, Sendable, ValueConvertible {
  case coming, notComing, noAnswer, messageLeft
}

/// The parts of a life in which something can help or stand in the way.
public enum LifeDomain: String, CaseIterable, Sendable, ValueConvertible {
  case work, income, housing, health, family, childcare, language, training, mobility, network
  case administration, leisure
}

/// How an appointment stands.
public enum AppointmentState: String, CaseIterable, Sendable, ValueConvertible {
  case planned, held, moved, noShow
}

/// What a person came to in the end (seeds 003 and 004: "naar een job of opleiding", "doorstroom").
public enum OutcomeResult: String, CaseIterable, Sendable, ValueConvertible {
  case job, training, districtWork, article60, volunteering, otherGuidance, stopped

  /// True for work or training, what the programmes are counted by.
  public var isOnwardFlow: Bool { self == .job || self == .training }
}

/// When a person is asked how it went after an outcome (Regulation (EU) 2021/1057, Annex I).
public enum FollowUpMoment: String, CaseIterable, Sendable, ValueConvertible {
  case fourWeeks, sixMonths
}

/// How a scarce thing stands for a person.
public enum LoanState: String, CaseIterable, Sendable, ValueConvertible {
  case waiting, lent, returned
}

/// How far someone got in a language: the Common European Framework, or not yet able to read.
public enum LanguageLevel: String, CaseIterable, Sendable, ValueConvertible {
  case alfa, a1 = "A1", a2 = "A2", b1 = "B1", b2 = "B2", c1 = "C1", c2 = "C2"
}

/// Gender as Regulation (EU) 2021/1057 counts it, or as the person says it.
public enum Gender: String, CaseIterable, Sendable, ValueConvertible {
  case woman, man, nonBinary
}

/// The highest schooling: the levels of ISCED 2011, as the funds count them.
public enum Schooling: String, CaseIterable, Sendable, ValueConvertible {
  case none, primary, lowerSecondary, upperSecondary, postSecondary, higher

  /// ISCED 0 to 2: "kortgeschoold".
  public var isShort: Bool { self == .none || self == .primary || self == .lowerSecondary }
}

/// With whom someone lives.
public enum Household: String, CaseIterable, Sendable, ValueConvertible {
  case alone, singleParent, couple, coupleWithChildren, family, shared
}

/// What someone is, before the law or an office, from a day to a day.
public enum StatusName: String, CaseIterable, Sendable, ValueConvertible {
  case article60, livingWage, unemploymentBenefit, sicknessBenefit, districtWork, temporaryWork
  case jobseeker, inactive, working, studying, recognisedRefugee, subsidiaryProtection
  case temporaryProtection
}

/// What guidance consists of (seed 003: the modules of the Mobiel Arbeidsteam).
public enum Module: String, CaseIterable, Sendable, ValueConvertible {
  case guidance, languageCoaching, educationMediation, orientation, competenceScreening
  case meetingEmployers
}

/// What a target counts.
public enum TargetMeasure: String, CaseIterable, Sendable, ValueConvertible {
  case sessions, people, onwardFlow, contacts
}

/// Groups a programme is meant for. They are derived from the profile, never typed in.
public enum TargetGroup: String, CaseIterable, Sendable, ValueConvertible {
  case dutchGap, shortSchooledEastEuropean, migrantManyThresholds, singleParent, inactive
  case newcomer, longSettled, young, article60, districtWorker
}

/// What was paid for.
public enum CostItem: String, CaseIterable, Sendable, ValueConvertible {
  case facilitator, place, material, catering, childcare, interpreter, travel, other
}

/// What someone who works here does.
public enum StaffPost: String, CaseIterable, Sendable, ValueConvertible {
  case facilitator, caseWorker, mediator, coordinator, outreachWorker, volunteer
}

/// What kind of place people come together at.
public enum PlaceKind: String, CaseIterable, Sendable, ValueConvertible {
  case socialHouse, neighbourhoodHouse, youthHouse, employer, library, school, publicSpace, other
}
