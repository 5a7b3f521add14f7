/// A part of a handoff sheet, in the order in which it stands there: what someone is good at comes
/// first (seed 001, "strengths and talents"), then where they want to go, then the rest.
public enum HandoffPart: String, CaseIterable, Hashable, Sendable {
  case strengths, goals
  /// What is asked of the partner, in the words of whoever hands over.
  case asked
  /// Phone and e-mail.
  case reach
  /// The language to speak, and whether an interpreter is needed.
  case spoken
  case municipality, languages
  /// What someone told in confidence: thresholds, income, household, health. Never on a sheet.
  case confidences
}

extension ConsentGround {
  /// What may be told on this ground, beside the name.
  ///
  /// A consent reaches as far as the form that is signed for it (`consent.kept` and `consent.passed`
  /// in `Resources/papers`): who someone is, how to reach them, languages, strengths, goals and steps.
  /// What a legal task or shared professional secrecy reach to differs from case to case, so they
  /// carry no more than it takes to get in touch (Regulation (EU) 2016/679, article 5, paragraph
  /// 1(c): limited to what is necessary).
  public var tells: Set<HandoffPart> {
    switch self {
    case .consent: Set(HandoffPart.allCases).subtracting([.confidences])
    case .legalTask, .sharedSecrecy: [.asked, .reach, .spoken]
    }
  }
}

extension Consent {
  /// The fields that have to be beyond doubt before anything is told.
  private static let deciding: [Field] = [.purpose, .ground, .partner, .standing, .until, .on]

  /// True where on `day` this partner may be told something on it: it is for handing on, for this
  /// partner or for all, was given by that day, has not ended and was not taken back. Where laptops
  /// said differently and nobody has chosen yet, nothing is told.
  public func reaches(_ partner: String, on day: Day) -> Bool {
    guard purpose == .handoff, ground != nil, isLive(on: day) else { return false }
    if let on, on > day { return false }
    let doubted = entity.conflicts
    guard !Consent.deciding.contains(where: { doubted.contains($0.name) }) else { return false }
    return self.partner == nil || self.partner == partner
  }
}
