import Domain

/// What an exchange did, and what it came across.
public struct ExchangeReport: Hashable, Sendable {
  /// A file that was not taken as it is.
  public struct Trouble: Hashable, Sendable {
    /// Its place in the exchange folder, or the name of the log.
    public let file: String
    /// What is the matter.
    public let trouble: ExchangeTrouble
  }

  /// The path of the exchange folder.
  public internal(set) var place = ""
  /// How many lines were taken in from others.
  public internal(set) var received = 0
  /// How many of them stood here before and had been damaged or lost.
  public internal(set) var healed = 0
  /// How many lines were put there.
  public internal(set) var sent = 0
  /// How many lines lie there that this device has.
  public internal(set) var alreadyHad = 0
  /// How many of the lines taken in are of a later version: kept and passed on, not shown.
  public internal(set) var ofLaterVersion = 0
  /// Files that were not taken as they are.
  public internal(set) var troubles: [Trouble] = []
  /// Erasures that wait for a yes.
  public internal(set) var waitingErasures: [PersonID] = []
  /// People whose lines were taken away here because of this exchange.
  public internal(set) var erased: [PersonID] = []
  /// Laptops that ask to be let in.
  public internal(set) var requests: [JoinRequest] = []
  /// How many lines wait for a key or for `age`, and did not leave this device.
  public internal(set) var waitingForKey = 0
  /// True while nobody let this device in yet.
  public internal(set) var isWaitingToJoin = false
  /// True where this device was removed: it is given nothing new.
  public internal(set) var isRemoved = false
  /// True where shared lines lie there unsealed.
  public internal(set) var isUnsealed = false
  /// Why this device goes on under a new id; nil where it does not.
  public internal(set) var identityChange: IdentityChange?
  /// Keys that were handed to others.
  public internal(set) var keysHanded = 0
  /// Files there that were taken together or hold what was erased, and were removed.
  public internal(set) var filesRemoved = 0

  mutating func note(_ file: String, _ trouble: ExchangeTrouble) {
    let entry = Trouble(file: file, trouble: trouble)
    if !troubles.contains(entry) { troubles.append(entry) }
  }

  /// The same, with what a first visit took in before this device got another id.
  public func adding(_ taken: TakenIn) -> ExchangeReport {
    var report = self
    report.received += taken.received
    report.healed += taken.healed
    report.erased = Set(erased + taken.erased).sorted()
    report.identityChange = taken.identityChange
    return report
  }
}
