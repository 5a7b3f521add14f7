/// A laptop that is in the workspace, as its members know it.
public struct Member: Hashable, Sendable {
  /// Its id.
  public let device: String
  /// What people call it.
  public let name: String
  /// Which station it is: `workshop`, `desk` or `field`; empty where nobody said.
  public let station: String
  /// The organisation it belongs to.
  public let organisation: String
  /// Its age public key; empty where it has none.
  public let publicKey: String
  /// What it was accepted for; nothing where it was not.
  public let scopes: Set<Scope>
  /// The device that accepted it.
  public let acceptedBy: String?
  /// When it was accepted, in version order.
  public let acceptedOrder: VersionOrder?
  /// Wall-clock time in UTC at which it was accepted, or else introduced.
  public let since: String
  /// True once it was removed.
  public let isRemoved: Bool
  /// Why it was removed, in the word of the journal.
  public let removedBecause: String?

  /// The organisation as it stands in ids.
  public var organisationMark: String { OrganisationMark.of(organisation) }
}

extension Member {
  init(_ entity: Entity) {
    device = entity.id.key
    name = entity.text(.name) ?? entity.id.key
    station = entity.text(.station) ?? ""
    organisation = entity.text(.organisation) ?? ""
    publicKey = entity.text(.publicKey) ?? ""
    let accepted = entity.fields[Field.scopes.name]?.heads.last
    scopes = Set(entity.texts(.scopes).compactMap(Scope.init(rawValue:)))
    acceptedBy = accepted?.order.version.log.device
    acceptedOrder = accepted?.order
    since = accepted?.at ?? entity.fields[Field.name.name]?.heads.last?.at ?? ""
    // Where one desk removed it while another accepted it, it is out until somebody chooses.
    isRemoved =
      entity.fields[Field.removed.name]?.heads.contains { $0.value.asFlag ?? false } ?? false
    removedBecause = entity.text(.why)
  }
}
