extension AttentionPass {
  /// So many days before the end of a consent it is time to ask again.
  private static let notice = 30

  /// Consents that end soon and were not given anew.
  func endingConsents() -> [AttentionLine] {
    let live = state.entities(.consent).map(Consent.init).filter { $0.isLive(on: today) }
    let lasting = Set(live.filter { isLasting($0) }.map(Reach.init))
    return live.compactMap { consent in
      guard !isLasting(consent), let until = consent.until, !lasting.contains(Reach(consent)) else {
        return nil
      }
      let left = until - today
      return AttentionLine(
        .consentEnding(consent, daysLeft: left), .ahead, days: Self.notice - left)
    }
  }

  private func isLasting(_ consent: Consent) -> Bool {
    consent.until.map { $0 - today > Self.notice } ?? true
  }

  /// What a consent is for.
  private struct Reach: Hashable {
    let person: PersonID
    let partner: String?
    let purpose: ConsentPurpose?

    init(_ consent: Consent) {
      person = consent.person
      partner = consent.partner
      purpose = consent.purpose
    }
  }
}
