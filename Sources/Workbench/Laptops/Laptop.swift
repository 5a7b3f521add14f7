import Domain

/// A laptop of the team, as the screen knows it.
public struct Laptop: Hashable, Sendable {
  /// Whether what lies on its disk can be read by who finds it.
  public enum Disk: Hashable, Sendable {
    case encrypted, open, unknown
  }

  /// Who it is, and what it may see.
  public let member: Member
  /// True where its lines are taken in.
  public let isIn: Bool
  /// The laptop that it goes on from under another name; nil where it does from none.
  public let goesOnFrom: String?
  /// When it was let in; nil where it was not.
  public var since: Moment?
  /// When it last shared; nil where it never said.
  public var lastSeen: Moment?
  /// How many lines are here that it did not have then.
  public var lacks = 0
  /// How many lines it had then that are not here.
  public var hasMore = 0
  /// Its disk.
  public var disk = Disk.unknown
  /// Whose lines it has taken away; nil where it never said.
  public var confirmed: Set<PersonID>?

  /// The laptop `member`.
  public init(_ member: Member, isIn: Bool, goesOnFrom: String? = nil) {
    self.member = member
    self.isIn = isIn
    self.goesOnFrom = goesOnFrom
  }
}

/// A laptop that asks to be let in.
public struct LaptopRequest: Hashable, Sendable {
  /// How it introduces itself.
  public let laptop: Deed.Introduction
  /// What two people compare.
  public let code: String
  /// The folder in which it asks.
  public let folder: String

  /// A laptop that asks in `folder`.
  public init(_ laptop: Deed.Introduction, code: String, folder: String) {
    self.laptop = laptop
    self.code = code
    self.folder = folder
  }

  /// The digits of a code with room between them, to read out: "4 8 2   1 9 3".
  static func spaced(_ code: String) -> String {
    code.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
      .joined(separator: "   ")
  }
}

/// What the program knows of the laptops of the team.
struct LaptopsKnown: Hashable, Sendable {
  var own = ""
  var laptops: [Laptop] = []
  var requests: [LaptopRequest] = []
}

extension Workbench {
  /// The laptops of the team; `own` is this one. Who asks to be let in is told apart.
  public mutating func know(laptops: [Laptop], own: String) {
    known.own = own
    known.laptops = laptops.filter { !$0.member.isRemoved } + laptops.filter(\.member.isRemoved)
    countLaptopRows()
  }

  /// The laptops that ask to be let in, as far as the folders are there.
  public mutating func know(requests: [LaptopRequest]) {
    known.requests = requests
    countLaptopRows()
  }

  /// "Els · aan de balie · OCMW".
  func introduced(_ request: LaptopRequest) -> String {
    introduced(
      request.laptop.name, request.laptop.station, request.laptop.organisation)
  }

  func introduced(_ name: String, _ station: String, _ organisation: String) -> String {
    let place = station.isEmpty ? "" : words.value(station, of: "station")
    return [name, place, organisation].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
