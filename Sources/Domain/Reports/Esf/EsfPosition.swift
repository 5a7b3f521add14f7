/// Where someone stands on the labour market. The three exclude each other (Commission guidance to
/// Annex I of Regulation (EU) 2021/1057 and of Regulation (EU) No 1304/2013).
enum EsfPosition: Int, Hashable, Sendable {
  /// Works for pay, as an employee or for themselves; subsidised work is work.
  case employed
  /// Out of work, available and looking; who is registered as such always is.
  case unemployed
  /// Neither works nor looks for work; a full-time student is inactive.
  case inactive
}

extension StatusName {
  /// What a status says about the labour market; nil where it says nothing about it.
  ///
  /// Article 60 is a contract of employment with the public centre (article 60, paragraph 7, of the Act
  /// of 8 July 1976). Who does wijk-werken stays registered with VDAB (Flemish decree of 7 July 2017).
  /// A living wage, a residence status and a track of temporary work experience tell nothing by
  /// themselves, and are not guessed at.
  var position: EsfPosition? {
    switch self {
    case .working, .article60: .employed
    case .jobseeker, .unemploymentBenefit, .districtWork: .unemployed
    case .inactive, .studying, .sicknessBenefit: .inactive
    case .livingWage, .temporaryWork, .recognisedRefugee, .subsidiaryProtection,
      .temporaryProtection:
      nil
    }
  }
}

extension EsfParticipant {
  /// The status that says where someone stood on the day they first came in. Work counts before being
  /// registered, and that before being inactive; of the same, the one that began last.
  static func standing(among statuses: [HeldStatus], on day: Day) -> HeldStatus? {
    let telling = statuses.filter { $0.isCurrent(on: day) && $0.name?.position != nil }
    return telling.min { left, right in
      let one = left.name?.position?.rawValue ?? 0
      let other = right.name?.position?.rawValue ?? 0
      if one != other { return one < other }
      return (left.since?.number ?? .min) > (right.since?.number ?? .min)
    }
  }

  /// Where they stood when they first came in; nil where no status tells.
  var position: EsfPosition? { standing?.name?.position }

  /// Whether they stood there when they first came in.
  func stood(_ wanted: EsfPosition) -> EsfFinding {
    EsfFinding(Verdict(position.map { $0 == wanted }), standing?.fact)
  }

  /// Unemployed or inactive when they first came in: whoever can come to work.
  var stoodWithoutWork: EsfFinding {
    EsfFinding(Verdict(position.map { $0 != .employed }), standing?.fact)
  }

  /// Inactive, and in no school or training either (Regulation (EU) No 1304/2013, Annex I (1)).
  var stoodInactiveOutsideSchool: EsfFinding {
    let isInSchool = statuses.contains { $0.name == .studying && $0.isCurrent(on: entered) }
    return stood(.inactive) && EsfFinding(Verdict(position == nil ? nil : !isInSchool))
  }
}

extension HeldStatus {
  /// The status, with the day since which it holds.
  var fact: EsfFact? { name.map { EsfFact(.choice($0.rawValue, .standsAs), since: since) } }
}
