extension EsfIndicator {
  /// ESF 2014-2020: Regulation (EU) No 1304/2013, Annex I. CO12 to CO14, on households, were dropped by
  /// Regulation (EU, Euratom) 2018/1046, article 273. "The total number of participants will be
  /// calculated automatically", so it has no code.
  static let of2014: [EsfIndicator] = output2014 + results2014

  /// Point (1): what people are when they first come in.
  private static let output2014: [EsfIndicator] = [
    EsfIndicator(nil, .esfTotal, countsIncomplete: true) { EsfFinding(.yes, $0.entry) },
    complete(.esfComplete, of: .entered),
    EsfIndicator("CO01", .esfUnemployed) { $0.stood(.unemployed) },
    EsfIndicator("CO02", .esfLongTerm) { $0.longTermUnemployed },
    EsfIndicator("CO03", .esfInactive) { $0.stood(.inactive) },
    EsfIndicator("CO04", .esfInactiveOutside) { $0.stoodInactiveOutsideSchool },
    EsfIndicator("CO05", .esfEmployed) { $0.stood(.employed) },
    EsfIndicator("CO06", .esfBelow25) { $0.isAged(..<25) },
    EsfIndicator("CO07", .esfAbove54) { $0.isAged(55...) },
    EsfIndicator("CO08", .esfAbove54Outside) { participant in
      participant.isAged(55...)
        && .any(of: [participant.stood(.unemployed), participant.stoodInactiveOutsideSchool])
    },
    // Who finished no level of school stands under CO17 here.
    EsfIndicator("CO09", .esfIsced12) { $0.finished(.primary, .lowerSecondary) },
    EsfIndicator("CO10", .esfIsced34) { $0.finished(.upperSecondary, .postSecondary) },
    EsfIndicator("CO11", .esfIsced58) { $0.finished(.higher) },
    EsfIndicator("CO15", .esfMigrant) { $0.migrantOrMinority },
    EsfIndicator("CO16", .esfDisability) { $0.disability },
    EsfIndicator("CO17", .esfOther) { $0.otherDisadvantaged },
    EsfIndicator("CO18", .esfHousing) { $0.housingExclusion },
    EsfIndicator("CO19", .esfRural) { $0.rural },
  ]

  /// Points (3) and (4): results on leaving, and six months after.
  private static let results2014: [EsfIndicator] = [
    complete(.esfLeft, of: .left),
    EsfIndicator("CR01", .esfLeftSearching, of: .left) { $0.leftSearching },
    EsfIndicator("CR02", .esfLeftTraining, of: .left) { $0.leftInTraining },
    EsfIndicator("CR03", .esfLeftQualified, of: .left) { $0.leftQualified },
    EsfIndicator("CR04", .esfLeftWorking, of: .left) { $0.leftWorking },
    EsfIndicator("CR05", .esfLeftDisadvantaged, of: .left) { $0.leftDisadvantaged },
    complete(.esfSixMonths, of: .leftSixMonthsAgo),
    EsfIndicator("CR06", .esfWorksLater, of: .leftSixMonthsAgo) { $0.worksSixMonthsOn },
    EsfIndicator("CR07", .esfImprovedLater, of: .leftSixMonthsAgo) { $0.improvedSixMonthsOn },
    EsfIndicator("CR08", .esfWorksLaterAbove54, of: .leftSixMonthsAgo) {
      $0.isAged(55...) && $0.worksSixMonthsOn
    },
    EsfIndicator("CR09", .esfWorksLaterDisadvantaged, of: .leftSixMonthsAgo) {
      $0.disadvantaged && $0.worksSixMonthsOn
    },
  ]
}
