import Domain
import Foundation
import Testing

@testable import Journal

/// A workspace in which an operation is tried, what was asked for there, and what was promised.
final class Scene {
  let operation: Operation
  let workspace: TestWorkspace
  let saboteur = Saboteur()
  /// Whoever is at work, and someone beside them.
  var desk: Desk?
  var neighbour: Desk?
  /// The lines that were said to be saved.
  private(set) var promised: [Event] = []
  /// Those of them that were lost since, until they are brought back.
  private var forgotten: [Event] = []
  /// All that anyone ever asked to be written: what is found must be among it.
  private(set) var asked: [[Proposal]] = []
  /// Lines that were there before.
  private(set) var given: Set<Event> = []
  /// What else must hold once all has been opened again without a fault.
  private(set) var claims: [(Desk) throws -> Void] = []
  /// What lay on the disk before the operation.
  private(set) var before: [String: [UInt8]] = [:]
  /// What was amiss before it.
  private(set) var harmBefore: Set<Finding.Problem> = []

  var system: System { saboteur.system }

  init(_ operation: Operation) throws {
    self.operation = operation
    workspace = try TestWorkspace(seed: 5, create: operation.hasWorkspace)
    try layOutBystanders()
    try operation.prepare(self)
    before = try picture()
    harmBefore = Set(((try? workspace.check())?.findings ?? []).map(\.problem))
  }

  /// Opens the journal with the faults that are planned.
  func open(_ mode: Journal.Mode = .write) throws {
    desk = try workspace.open(mode, system: system)
  }

  /// Writes, and remembers what was said to be saved.
  func write(_ proposals: Proposal...) throws { try write(deeds: [proposals]) }

  /// Writes deeds that stand each by itself, in one go.
  func write(deeds: [[Proposal]]) throws {
    guard var desk else { throw JournalError.readOnly(.closed) }
    defer { self.desk = desk }
    asked += deeds
    do {
      promised += try desk.write(deeds: deeds)
    } catch {
      if case JournalError.notSaved(_, on: _, errno: _, saved: let saved) = error {
        promised += saved
      }
      #expect(desk.journal.isReadOnly, "\(operation.name): \(error)")
      throw error
    }
  }

  /// Remembers lines that were asked for in another way than by `write`.
  func ask(_ proposals: [Proposal]) { asked.append(proposals) }
  func forgetPromises() {
    forgotten = promised
    promised = []
  }
  func promiseAgain() { promised += forgotten }
  func promise(_ events: [Event]) { promised += events }
  func give(_ events: [Event]) { given.formUnion(events) }
  func claim(_ holds: @escaping (Desk) throws -> Void) { claims.append(holds) }

  /// Does `act`, which turns what `read` gives from `old` into `new`: should it fail, either may be
  /// there; if it says it is done, only the new.
  func turn<Value: Equatable>(
    from old: Value, to new: Value, by act: () throws -> Void,
    read: @escaping (Desk) throws -> Value
  ) throws {
    var allowed = [old, new]
    let name = operation.name
    defer {
      claim { [allowed] desk in
        let found = try read(desk)
        #expect(allowed.contains(found), "\(name): \(found)")
      }
    }
    try act()
    allowed = [new]
  }

  /// Does `act`, which puts `bytes` in the place of the file at `path`, or takes the file away.
  func replace(_ path: String, with bytes: [UInt8]?, by act: () throws -> Void) throws {
    let whole = "\(workspace.root)/\(path)"
    let read = { [workspace] (_: Desk) in try? workspace.bytes(whole) }
    try turn(from: try? workspace.bytes(whole), to: bytes, by: act, read: read)
  }

  /// Ends whoever is at work as a kill does: the locks are let go, nothing is written down.
  func endAbruptly() {
    for journal in [desk?.journal, neighbour?.journal].compactMap(\.self) {
      journal.readOnlyReason = .closed
      journal.lock = nil
    }
    desk = nil
    neighbour = nil
  }

  /// Every file there is, with what is in it.
  func picture() throws -> [String: [UInt8]] {
    var picture: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: workspace.root) {
      picture[name] = (try? workspace.bytes("\(workspace.root)/\(name)")) ?? []
    }
    return picture
  }
}
