import Domain
import Foundation

@testable import Journal

/// A laptop of a team, with a workspace of its own.
final class Laptop {
  let workspace: TestWorkspace
  let name: String
  var desk: Desk
  var isUnsealed = true

  /// The laptop that made the workspace.
  init(founding name: String, organisation: String = "Sociaal Huis", seed: UInt64 = 1) throws {
    self.name = name
    workspace = try TestWorkspace(seed: seed, create: false)
    try Workspace.create(
      at: workspace.location, title: "Mechelen",
      station: Laptop.station(name, organisation), using: &workspace.dice)
    desk = try workspace.open()
    try desk.introduce()
  }

  /// A laptop that asks to come in where `other` is.
  init(
    _ name: String, joining other: Laptop, organisation: String = "Sociaal Huis", seed: UInt64
  ) throws {
    self.name = name
    workspace = try TestWorkspace(seed: seed, create: false)
    try Workspace.create(
      at: workspace.location, joining: other.desk.journal.workspace.id, title: "Mechelen",
      station: Laptop.station(name, organisation), using: &workspace.dice)
    desk = try workspace.open()
  }

  /// A copy of `other`, with all it keeps about itself.
  init(copying other: Laptop, isTwin: Bool) throws {
    name = other.name + " bis"
    workspace = try TestWorkspace(seed: 99, create: false)
    let files = FileManager.default
    for part in ["/ws", "/state"] {
      try files.copyItem(atPath: other.workspace.root + part, toPath: workspace.root + part)
    }
    if isTwin {
      let folders = [other.workspace.location.folder, workspace.location.folder]
      let marks = try folders.map { try Machine.mark(of: Folder.at($0, system: System())) }
      let text = String(decoding: try workspace.bytes(workspace.devicePath), as: UTF8.self)
      try workspace.put(
        Array(text.replacingOccurrences(of: marks[0], with: marks[1]).utf8),
        at: workspace.devicePath)
    }
    desk = try workspace.open()
  }

  private static func station(_ name: String, _ organisation: String) -> StationProfile {
    StationProfile(station: "desk", organisation: organisation, name: name, user: "walter")
  }

  var device: String { desk.journal.device ?? "" }
  var log: LogName { LogName(device: device, scope: .shared) }
  var hash: String { SHA256.hex(of: JSON.bytes(of: desk.state.picture)) }

  /// Goes to the folder and back.
  @discardableResult
  func sync(
    _ folder: SharedFolder, beginning: ExchangeBeginning = .first, mayEraseMany: Bool = false
  ) throws -> ExchangeReport {
    var order = ExchangeOrder(path: folder.path)
    order.beginning = beginning
    order.isUnsealed = isUnsealed
    order.mayEraseMany = mayEraseMany
    let exchange = try desk.journal.exchange(
      order, at: TestWorkspace.noon, programs: isUnsealed ? "" : "/usr/bin:/usr/local/bin")
    let visit = try ExchangeVisit(exchange, try desk.journal.ground(desk.state))
    let taken = try desk.journal.takeIn(visit.delivery, state: desk.state, using: &desk.dice)
    desk.state.apply(contentsOf: taken.events)
    if taken.identityChange != nil { return try sync(folder, mayEraseMany: mayEraseMany) }
    return try visit.finish(try desk.journal.ground(desk.state), taken)
  }

  /// Lets `other` in.
  func accept(_ other: Laptop, _ folder: SharedFolder, for scopes: Set<Scope> = [.shared]) throws {
    let requests = try desk.journal.requests(in: folder.path, desk.state)
    guard let request = requests.first(where: { $0.laptop.device == other.device }) else {
      throw Missing.request
    }
    try desk.decide(.accept(request.laptop, for: scopes))
  }

  enum Missing: Error { case request }

  /// Closes the program and opens it anew.
  func restart() throws {
    desk.journal.close()
    desk = try workspace.open()
  }

  /// Every byte of every file of this laptop, in one.
  func everyByte() throws -> [UInt8] {
    try FileManager.default.subpathsOfDirectory(atPath: workspace.root).flatMap { name in
      (try? workspace.bytes(workspace.root + "/" + name)) ?? []
    }
  }
}

extension Desk {
  /// Lets this device itself in, as the first.
  mutating func introduce() throws {
    let profile = journal.station
    try decide(
      .accept(
        Deed.Introduction(
          device: journal.device ?? "", name: profile.name, station: profile.station,
          organisation: profile.organisation, publicKey: ""), for: [.shared, .confidential]))
  }

  mutating func decide(_ deed: Deed) throws {
    let now = Moment(
      instant: TestWorkspace.noon, day: Day("2026-11-23") ?? Day(number: 0), time: .startOfDay)
    try write(try state.decide(deed, at: now).proposals)
  }
}

/// A folder that laptops share: a stick, for one.
final class SharedFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/shared-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of all files in it, sorted.
  var files: [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  func files(in part: String) -> [String] { files.filter { $0.contains("/\(part)/") } }
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }
  func put(_ bytes: [UInt8], at name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }
}
