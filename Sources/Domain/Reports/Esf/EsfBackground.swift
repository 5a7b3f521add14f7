/// What makes the labour market harder to enter. All of it is asked of the person and may be declined;
/// the indicators on it are marked as special categories of data in Annex I.
extension EsfParticipant {
  /// Not a citizen of the Union, stateless or of unknown nationality (Regulation (EU) 2021/1057, article
  /// 2(1)(2)). Refugees and people under protection are so by law (Directive 2011/95/EU, article 2(d)
  /// and (f); Directive 2001/55/EC, article 2(a)).
  var thirdCountryNational: EsfFinding {
    if let nationality = details?.nationality {
      return EsfFinding(
        Verdict(nationality == .thirdCountry),
        EsfFact(.choice(nationality.rawValue, .nationality)))
    }
    let held = statuses.first { $0.isCurrent(on: entered) && $0.name?.isProtection ?? false }
    return held.map { EsfFinding(.yes, $0.fact) } ?? .notKnown
  }

  /// Their parents were born outside the country (the Commission's answer on EECO14, where a Member
  /// State has no definition of its own; it follows the UNECE recommendation).
  var foreignBackground: EsfFinding { said(.foreignBackground, details?.foreignBackground) }

  /// A minority, marginalised communities such as Roma among them.
  var minority: EsfFinding { said(.minority, details?.minority) }

  var disability: EsfFinding { said(.disability, details?.disability) }

  /// Without a roof, without a home of their own, or in one that is insecure or inadequate: the four
  /// conceptual categories of ETHOS, which the Commission's guidance follows.
  var housingExclusion: EsfFinding {
    EsfFinding(
      Verdict(details?.housing.map { $0 != .stable }),
      details?.housing.map { EsfFact(.choice($0.rawValue, .housing)) })
  }

  /// Lives in a thinly populated area (degree of urbanisation 3 of Eurostat).
  var rural: EsfFinding { said(.rural, details?.rural) }

  /// Migrants, people with a foreign background, minorities: one is enough (Regulation (EU) No
  /// 1304/2013, Annex I (1)). A migrant is who does not have the nationality of the country.
  var migrantOrMinority: EsfFinding {
    let migrant: EsfFinding =
      if let nationality = details?.nationality {
        EsfFinding(
          Verdict(nationality != .belgian),
          EsfFact(.choice(nationality.rawValue, .nationality)))
      } else {
        thirdCountryNational
      }
    return .any(of: [migrant, foreignBackground, minority])
  }

  /// Another disadvantage than those two: no level of school finished (ISCED 0), without a secure home,
  /// or what the team noted (Commission guidance on CO17).
  var otherDisadvantaged: EsfFinding {
    .any(of: [
      finished(.none), housingExclusion, said(.disadvantage, details?.disadvantage),
    ])
  }

  /// Any of the disadvantages of Regulation (EU) No 1304/2013, Annex I (1), that stand after the change
  /// by Regulation (EU, Euratom) 2018/1046, article 273: CO15, CO16 and CO17.
  var disadvantaged: EsfFinding { .any(of: [migrantOrMinority, disability, otherDisadvantaged]) }

  private func said(_ field: Field, _ answer: YesOrNo?) -> EsfFinding {
    EsfFinding(
      Verdict(answer.map { $0 == .yes }), answer.map { EsfFact(.choice($0.rawValue, field)) })
  }
}

extension StatusName {
  /// True for what only someone from outside the Union can be.
  fileprivate var isProtection: Bool {
    self == .recognisedRefugee || self == .subsidiaryProtection || self == .temporaryProtection
  }
}
