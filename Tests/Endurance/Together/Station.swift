import Domain
import Journal

/// A laptop of the team with a workspace of its own, and the program that runs on it.
final class Station {
  let name: String
  let root: String
  let organisation: String
  var location: WorkspaceLocation
  /// The file by which it knows its machine.
  var machine = machines[0]
  static let machines = ["/etc/machine-id", "/etc/passwd"]
  /// By how many years its clock is wrong.
  var skew = 0
  /// False for one that was put out and from which nothing more is asked.
  var isIn = true
  /// The logs it wrote, under whatever id, and those that came with the disk it was copied from.
  var ownLogs: Set<LogName> = []
  var dice: Dice
  private(set) var state = State()
  private(set) var journal: Journal?
  private(set) var cut = PowerCut()

  init(_ name: String, in team: String, organisation: String, dice: Dice) {
    self.name = name
    self.dice = dice
    self.organisation = organisation
    root = "\(team)/\(name)"
    Disk.make(root)
    location = WorkspaceLocation(folder: root + "/ws", stateRoot: root + "/state", stateName: "ws")
  }

  var device: String { journal?.device ?? "" }
  var logFolder: String { location.folder + "/log" }
  var deviceFile: String { root + "/state/ws/device.json" }
  var hash: String { SHA256.hex(of: JSON.bytes(of: state.picture)) }
  var profile: StationProfile {
    StationProfile(station: "desk", organisation: organisation, name: name, user: "walter")
  }
  var now: String { "\(2026 + skew)-11-23T12:00:00Z" }

  func create(joining workspace: String?) throws {
    try Workspace.create(
      at: location, joining: workspace, title: "Mechelen", station: profile, using: &dice)
    try open()
  }

  /// Starts the program; true where it goes on under a new id.
  @discardableResult
  func open() throws -> Bool {
    cut = PowerCut()
    let opening = try Journal.open(location, using: &dice, system: cut.system(machine: machine))
    if let reason = opening.journal.readOnlyReason {
      throw TrialFailure("\(name) opens read-only: \(reason)")
    }
    journal = opening.journal
    state = State()
    state.apply(contentsOf: opening.events)
    noteLogs()
    return opening.journal.identityChange != nil
  }

  /// Ends the program as people do.
  func close() {
    journal?.close()
    journal = nil
  }

  /// Ends it as a dead battery does: nothing is written down any more.
  func die() {
    cut.come(after: 0)
    journal = nil
  }

  /// True where it has a key with which it reads lines of `scope`.
  func hasKey(of scope: Scope) -> Bool {
    let bytes = Disk.bytes(root + "/state/ws/keys.json") ?? []
    guard let ring = try? JSON.read(bytes), case .object(let fields) = ring else { return false }
    return fields["keys"]?.asList?.contains { key in
      guard case .object(let key) = key else { return false }
      return key["scope"]?.asText == scope.rawValue && key["secret"] != nil
    } ?? false
  }

  func apply(_ events: [Event]) { state.apply(contentsOf: events) }

  /// Takes note of the logs that are its own.
  func noteLogs() {
    ownLogs.formUnion(Scope.allCases.map { LogName(device: device, scope: $0) })
  }

  func reading() throws -> Journal {
    guard let journal else { throw TrialFailure("\(name) is not open") }
    return journal
  }

  func append(_ proposals: [Proposal]) throws -> [Event] {
    let events = try reading().append(
      proposals, by: "walter", at: now, state: state, using: &dice)
    apply(events)
    return events
  }

  /// The whole lines that lie on its disk.
  func linesOnDisk() throws -> [Journal.RawLine] {
    try Journal.rawLines(location, system: System(machineFile: machine))
  }
}
