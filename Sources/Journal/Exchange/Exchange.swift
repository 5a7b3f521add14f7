import Domain

/// What is asked of an exchange.
public struct ExchangeOrder: Hashable, Sendable {
  /// The folder that was chosen.
  public var path: String
  /// Whether it may be laid down there.
  public var beginning = ExchangeBeginning.first
  /// True where somebody said that shared lines may lie there for all to read.
  public var isUnsealed = false
  /// True where somebody said yes to more than three erasures at once.
  public var mayEraseMany = false

  /// An exchange in the folder at `path`, sealed.
  public init(path: String) {
    self.path = path
  }
}

/// All that is needed to exchange lines with the folder of others, as a value: the work can be done
/// beside the screen, while the journal stays where it is.
public struct Exchange: Sendable {
  let order: ExchangeOrder
  let age: (any Sealer)?
  let workspace: String
  let device: String
  let station: StationProfile
  /// The path of the workspace folder, whose logs are read here and written nowhere but in `Journal`.
  let home: String
  /// The path of the folder in which this device keeps who it is, and its keys.
  let privatePath: String
  /// Wall-clock time in UTC.
  let moment: String
  let disk: DiskSeal

  /// The most erasures that are taken from others without asking.
  static let erasuresUnasked = 3
}

/// What an exchange knows of this workspace at one moment.
public struct ExchangeGround: Sendable {
  /// Who is in.
  let circle: Circle
  /// The lines held of each log.
  let held: [LogName: SequenceIndex]
  /// Who was erased.
  let erased: Set<PersonID>
  /// The lines whose text was taken away.
  let redacted: Set<Version>

  /// True where a line must not lie anywhere any more.
  func mustGo(_ version: Version, of person: PersonID?, kind: String) -> Bool {
    guard !EventKind.staysForGood(kind) else { return false }
    return person.map(erased.contains) ?? false || redacted.contains(version)
  }
}
