import Domain
import Foundation
import Glibc
import Testing

@testable import Journal

/// The same numbers on every run.
struct Dice: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// A workspace in a folder of its own, gone when the test is.
final class TestWorkspace {
  static let noon = "2026-11-23T12:00:00Z"

  let root: String
  let location: WorkspaceLocation
  var dice: Dice

  init(seed: UInt64 = 1, create: Bool = true) throws {
    // In memory where there is such a place: thousands of openings, each with its syncs.
    let memory = "/dev/shm"
    let isThere = access(memory, W_OK) == 0
    let parent = isThere ? memory : FileManager.default.temporaryDirectory.path
    root = parent + "/journal-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    location = WorkspaceLocation(
      folder: root + "/ws", stateRoot: root + "/state", stateName: "ws")
    dice = Dice(seed: seed)
    if create { try self.create() }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func create(system: System = System()) throws {
    try Workspace.create(
      at: location, title: "Mechelen", station: StationProfile(station: "desk", user: "walter"),
      using: &dice, system: system)
  }

  func open(_ mode: Journal.Mode = .write, system: System = System()) throws -> Desk {
    Desk(try Journal.open(location, mode: mode, using: &dice, system: system), dice: dice)
  }

  func check() throws -> CheckReport { try Journal.check(location) }

  // What lies on the disk.
  var logNames: [String] { names("log").filter { $0.hasSuffix(".jsonl") } }
  func names(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(location.folder)/\(folder)").sorted())
      ?? []
  }
  func path(_ inside: String) -> String { "\(location.folder)/\(inside)" }
  var isMade: Bool { access(path("workspace.json"), F_OK) == 0 }
  var devicePath: String { root + "/state/ws/device.json" }
  func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
  func put(_ bytes: some Sequence<UInt8>, at path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
  /// The path of the only log there is.
  func onlyLog() throws -> String { path("log/" + (try #require(logNames.first))) }
  func lines(_ path: String) throws -> [[UInt8]] {
    try bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }
  /// Every file there is, with what is in it.
  func picture() throws -> [String: [UInt8]] {
    var picture: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: location.folder) {
      picture[name] = (try? bytes(path(name))) ?? []
    }
    return picture
  }
}

/// Someone at work in a workspace: the journal and the state folded from it.
struct Desk {
  let journal: Journal
  let opened: [Event]
  var state = State()
  var dice: Dice

  init(_ opening: Journal.Opening, dice: Dice) {
    journal = opening.journal
    opened = Array(opening.events)
    self.dice = dice
    state.apply(contentsOf: opening.events)
  }

  @discardableResult
  mutating func write(_ proposals: Proposal...) throws -> [Event] { try write(proposals) }

  @discardableResult
  mutating func write(_ proposals: [Proposal]) throws -> [Event] { try write(deeds: [proposals]) }

  @discardableResult
  mutating func write(deeds: [[Proposal]]) throws -> [Event] {
    let events = try journal.append(
      deeds: deeds, by: "walter", at: TestWorkspace.noon, state: state, using: &dice)
    state.apply(contentsOf: events)
    return events
  }

  @discardableResult
  mutating func register(_ number: Int) throws -> [Event] { try write(.person(number)) }
}

extension Proposal {
  /// Person `number`, called so.
  static func person(_ number: Int, name: String? = nil) -> Proposal {
    Proposal(.personRegistered, of: "p\(number)", .set(.name, name ?? "Persoon \(number)"))
  }

  static func goal(_ number: Int) -> Proposal {
    Proposal(.goalSet, of: "p\(number)", .set(.goal, "g\(number)"), .set(.text, "Werk in de zorg"))
  }
}

extension [UInt8] {
  init(_ text: some StringProtocol) { self = Array(text.utf8) }
}
