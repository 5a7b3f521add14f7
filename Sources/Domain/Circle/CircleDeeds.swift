extension Deed {
  /// A laptop as it introduces itself.
  public struct Introduction: Hashable, Sendable {
    /// Its id.
    public let device: String
    /// What people call it.
    public let name: String
    /// Which station it is.
    public let station: String
    /// The organisation it belongs to.
    public let organisation: String
    /// Its age public key; empty where it has none.
    public let publicKey: String

    /// A laptop called `name`; one without a name is called by its id, and one of which nobody said
    /// where it stands counts as a desk.
    public init(
      device: String, name: String, station: String, organisation: String, publicKey: String
    ) {
      self.device = device
      let isNamed = !name.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      self.name = isNamed ? name : device
      // Nobody said where it stands, or in a word that is none of ours: it is not kept out for that.
      self.station = Station(rawValue: station)?.rawValue ?? Station.desk.rawValue
      self.organisation = organisation
      self.publicKey = publicKey
    }
  }

  /// Takes the laptop into the workspace, for `scopes`. Whoever accepts says what was compared with
  /// the code, so that nobody puts another key in its place afterwards.
  public static func accept(_ laptop: Introduction, for scopes: Set<Scope>) -> Deed {
    Deed([introduce(laptop), accepted(laptop.device, for: scopes)])
  }

  /// Changes what a laptop that is known may see.
  public static func accept(_ device: String, for scopes: Set<Scope>) -> Deed {
    Deed([accepted(device, for: scopes)])
  }

  /// Makes a laptop known, without accepting it.
  public static func introduce(_ laptops: [Introduction]) -> Deed { Deed(laptops.map(introduce)) }

  /// Takes a laptop out of the workspace: from now on it is given nothing new.
  public static func remove(_ device: String, because why: RemovalReason) -> Deed {
    Deed(.deviceRemoved, .set(.device, device), .set(.why, why))
  }

  private static func introduce(_ laptop: Introduction) -> Proposal {
    let key = laptop.publicKey.isEmpty ? nil : laptop.publicKey
    return Proposal(
      .deviceJoined, .set(.device, laptop.device), .set(.name, laptop.name),
      .set(.station, laptop.station), .set(.organisation, laptop.organisation),
      .set(.publicKey, key))
  }

  private static func accepted(_ device: String, for scopes: Set<Scope>) -> Proposal {
    let all = scopes.union([.shared]).sorted { $0 > $1 }
    return Proposal(
      .deviceAccepted, .set(.device, device), .set(.scopes, all.map(\.rawValue)))
  }
}
