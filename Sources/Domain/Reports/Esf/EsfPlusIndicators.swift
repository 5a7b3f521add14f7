extension EsfIndicator {
  /// ESF+ 2021-2027: Regulation (EU) 2021/1057, Annex I, "common indicators for general support from the
  /// ESF+ strand under shared management", with the codes of the Commission's list. All data are "broken
  /// down by gender (women, men, non-binary persons)".
  static let plus: [EsfIndicator] = plusOutput + plusResults

  /// Points 1.1 and 1.2: what people are when they first come in.
  private static let plusOutput: [EsfIndicator] = [
    EsfIndicator("EECO01", .esfTotal, countsIncomplete: true) { EsfFinding(.yes, $0.entry) },
    complete(.esfComplete, of: .entered),
    EsfIndicator("EECO02", .esfUnemployed) { $0.stood(.unemployed) },
    EsfIndicator("EECO03", .esfLongTerm) { $0.longTermUnemployed },
    EsfIndicator("EECO04", .esfInactive) { $0.stood(.inactive) },
    EsfIndicator("EECO05", .esfEmployed) { $0.stood(.employed) },
    EsfIndicator("EECO06", .esfBelow18) { $0.isAged(..<18) },
    EsfIndicator("EECO07", .esf18To29) { $0.isAged(18...29) },
    EsfIndicator("EECO08", .esfFrom55) { $0.isAged(55...) },
    EsfIndicator("EECO09", .esfIsced02) { $0.finished(.none, .primary, .lowerSecondary) },
    EsfIndicator("EECO10", .esfIsced34) { $0.finished(.upperSecondary, .postSecondary) },
    EsfIndicator("EECO11", .esfIsced58) { $0.finished(.higher) },
    EsfIndicator("EECO12", .esfDisability) { $0.disability },
    EsfIndicator("EECO13", .esfThirdCountry) { $0.thirdCountryNational },
    EsfIndicator("EECO14", .esfBackground) { $0.foreignBackground },
    EsfIndicator("EECO15", .esfMinority) { $0.minority },
    EsfIndicator("EECO16", .esfHousing) { $0.housingExclusion },
    EsfIndicator("EECO17", .esfRural) { $0.rural },
  ]

  /// Points 3 and 4: results on leaving, and six months after.
  private static let plusResults: [EsfIndicator] = [
    complete(.esfLeft, of: .left),
    EsfIndicator("EECR01", .esfLeftSearching, of: .left) { $0.leftSearching },
    EsfIndicator("EECR02", .esfLeftTraining, of: .left) { $0.leftInTraining },
    EsfIndicator("EECR03", .esfLeftQualified, of: .left) { $0.leftQualified },
    EsfIndicator("EECR04", .esfLeftWorking, of: .left) { $0.leftWorking },
    complete(.esfSixMonths, of: .leftSixMonthsAgo),
    EsfIndicator("EECR05", .esfWorksLater, of: .leftSixMonthsAgo) { $0.worksSixMonthsOn },
    EsfIndicator("EECR06", .esfImprovedLater, of: .leftSixMonthsAgo) { $0.improvedSixMonthsOn },
  ]
}

extension EsfParticipant {
  /// That they came in, and when.
  var entry: EsfFact { EsfFact(.word(.enrolled), since: entered) }
}
