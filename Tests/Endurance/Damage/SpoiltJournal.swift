import Domain
import Foundation
import Glibc
import Journal

/// A workspace with one log of 200 lines, of which the bytes are spoilt and read again and again.
final class SpoiltJournal {
  static let lineCount = 200
  /// How many bytes of the end of a line tell it from all others: its checksum is there.
  static let lineEnd = 19

  let root: String
  let log: LogName
  /// The bytes of the log, and of each line with its newline, as they were written.
  let bytes: [UInt8]
  let lines: [[UInt8]]
  /// What each line says: that of sequence 1 first.
  let events: [Event]
  /// The sequence of each line by its last bytes.
  let sequences: [ArraySlice<UInt8>: Int]
  private let location: WorkspaceLocation
  private var dice = Dice(seed: 4)

  /// Such a workspace in memory where there is room for it. `isRecorded` where the journal was closed
  /// in order, so that `device.json` knows its last line; without it, as a crash leaves it.
  init(isRecorded: Bool) throws {
    let memory = "/dev/shm"
    let parent =
      access(memory, W_OK) == 0 ? memory : FileManager.default.temporaryDirectory.path
    root = "\(parent)/samen-endurance-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    location = WorkspaceLocation(folder: root + "/ws", stateRoot: root + "/state", stateName: "ws")
    let workspace = try Workspace.create(
      at: location, title: "Mechelen", station: StationProfile(user: "walter"), using: &dice)
    let journal = try Journal.open(location, using: &dice).journal
    log = LogName(device: journal.device ?? "", scope: .shared)
    journal.close()
    let count = isRecorded ? Self.lineCount - 1 : Self.lineCount
    let written = try Self.lines(count, of: log, workspace.id)
    let path = "\(root)/ws/log/\(log.text).jsonl"
    try Data(written.flatMap(\.bytes)).write(to: URL(fileURLWithPath: path))
    events = try written.map(\.event) + (isRecorded ? Self.append(location, &dice) : [])
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    lines = bytes.split(separator: 0x0A).map { $0 + [0x0A] }
    let ends = lines.enumerated().map { ($1.suffix(Self.lineEnd), $0 + 1) }
    sequences = Dictionary(ends, uniquingKeysWith: { first, _ in first })
    try put(bytes)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  private static func lines(
    _ count: Int, of log: LogName, _ workspace: String
  ) throws -> [LineWriter.Written] {
    let opening = Fields([.init("workspace", .text(workspace)), .init("device", .text(log.device))])
    return try (1...count).map { sequence in
      let name = String(repeating: "Öztürk ", count: sequence % 4) + "\(sequence)"
      let data = Fields([.init("name", .text(name))])
      return try LineWriter.line(
        LineParts(
          log: log, sequence: sequence, lamport: sequence, at: "2026-11-23T12:00:00Z", by: "els",
          kind: sequence == 1 ? "log.opened" : "person.registered",
          of: sequence == 1 ? nil : "p\(sequence)", data: sequence == 1 ? opening : data))
    }
  }

  /// Adds a line as people do; closing writes down that it was the last.
  private static func append(_ location: WorkspaceLocation, _ dice: inout Dice) throws -> [Event] {
    let opening = try Journal.open(location, using: &dice)
    var state = State()
    state.apply(contentsOf: opening.events)
    defer { opening.journal.close() }
    let person = Proposal(.personRegistered, of: "last", .set(.name, "Els"))
    return try opening.journal.append(
      [person], by: "walter", at: "2026-11-23T12:00:00Z", state: state, using: &dice)
  }
}

extension SpoiltJournal {
  private var logPath: String { "\(root)/ws/log/\(log.text).jsonl" }

  /// Puts `bytes` in the place of the log, and leaves nothing of what came of the bytes before.
  func put(_ bytes: [UInt8]) throws {
    for folder in ["quarantine", "drafts"] { empty(folder, but: "") }
    empty("log", but: "\(log.text).jsonl")
    try write(bytes, from: 0)
    guard truncate(logPath, bytes.count) == 0 else { throw TrialFailure("truncate: \(errno)") }
  }

  /// Puts `bytes` over those that are there from `offset` on.
  func write(_ bytes: [UInt8], from offset: Int) throws {
    let file = Glibc.open(logPath, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard pwrite(file, bytes, bytes.count, offset) == bytes.count else {
      throw TrialFailure("write: \(errno)")
    }
  }

  private func empty(_ folder: String, but kept: String) {
    let path = "\(root)/ws/\(folder)"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name != kept { _ = unlink("\(path)/\(name)") }
  }

  /// Opens it, and closes it again.
  func open(_ mode: Journal.Mode) throws -> Journal.Opening {
    let opening = try Journal.open(location, mode: mode, using: &dice)
    opening.journal.close()
    return opening
  }

  func check() throws -> CheckReport { try Journal.check(location) }

  /// Opens it to write, and writes a line.
  func openAndWrite() throws -> [Event] { try Self.append(location, &dice) }

  /// Every file there is, with what is in it.
  func picture() throws -> [String: [UInt8]] {
    var picture: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let path = "\(root)/\(name)"
      picture[name] = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    }
    return picture
  }

  /// Makes the files again what they were in `picture`.
  func restore(_ picture: [String: [UInt8]]) throws {
    try put(bytes)
    let path = "state/ws/device.json"
    try Data(picture[path] ?? []).write(to: URL(fileURLWithPath: "\(root)/\(path)"))
  }
}
