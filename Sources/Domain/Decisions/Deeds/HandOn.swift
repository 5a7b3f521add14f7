extension Deed {
  /// A handoff as typed on the form.
  public struct NewHandoff: Hashable, Sendable {
    /// A new id.
    public var id: String
    public var person: PersonID
    public var partner: String
    public var bridge: PersonID?
    public var isWarm: Bool
    public var introducedBy: Handle?
    public var text: String?
    /// The reserved vacancy it is for.
    public var vacancy: String?

    /// The handing on of `person` to `partner`.
    public init(
      id: String, person: PersonID, partner: String, bridge: PersonID? = nil,
      isWarm: Bool = false, introducedBy: Handle? = nil, text: String? = nil,
      vacancy: String? = nil
    ) {
      self.id = id
      self.person = person
      self.partner = partner
      self.bridge = bridge
      self.isWarm = isWarm
      self.introducedBy = introducedBy
      self.text = text
      self.vacancy = vacancy
    }

    var proposal: Proposal {
      Proposal(
        .handoffDrafted, of: person, .set(.handoff, id), .set(.partner, partner),
        .set(.bridge, bridge), .set(.warm, isWarm ? true : nil),
        .set(.introducedBy, introducedBy), .set(.vacancy, vacancy), .set(.text, text))
    }
  }

  /// A handoff is begun, to be asked for later.
  public static func draft(_ handoff: NewHandoff) -> Deed { Deed([handoff.proposal]) }

  /// A handoff is begun and asked for, with the ground for it where that is given now.
  public static func handOn(
    _ handoff: NewHandoff, ground: (id: String, ground: ConsentGround)? = nil
  ) -> Deed {
    let consent = ground.map { ground in
      Proposal(
        .consentGiven, of: handoff.person, .set(.consent, ground.id),
        .set(.purpose, ConsentPurpose.handoff), .set(.ground, ground.ground),
        .set(.partner, handoff.partner))
    }
    let request = Proposal(
      .handoffMoved, of: handoff.person, .set(.handoff, handoff.id),
      .set(.state, HandoffState.requested), .set(.consent, ground?.id))
    return Deed([handoff.proposal] + (consent.map { [$0] } ?? []) + [request])
  }
}
