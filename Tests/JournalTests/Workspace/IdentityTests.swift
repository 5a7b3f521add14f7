import Domain
import Foundation
import Testing

@testable import Journal

@Suite struct IdentityTests {
  /// A workspace with three lines by a device that closed it in order.
  private static func used() throws -> (TestWorkspace, device: String) {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    try desk.register(2)
    desk.journal.close()
    return (workspace, try #require(desk.journal.device))
  }

  /// Opens, writes, and expects a new device that goes on from `old`.
  private static func expectNew(
    _ workspace: TestWorkspace, _ change: IdentityChange, from old: String?,
    system: System = System()
  ) throws {
    #expect(
      try workspace.check().identityChange == change || system.machineFile != "/etc/machine-id")
    var desk = try workspace.open(system: system)
    #expect(desk.journal.identityChange == change)
    let device = try #require(desk.journal.device)
    let oldLogs = workspace.logNames
    let opening = try #require(try desk.register(7).first)
    #expect(opening.kind == "log.opened")
    #expect(opening.version.log.device == device)
    #expect(opening.version.sequence == 1)
    #expect(opening.data[.continues]?.asText == old)
    #expect(Set(workspace.logNames) == Set(oldLogs + ["\(device).s.jsonl"]))
    desk.journal.close()
    #expect(try workspace.open(system: system).journal.identityChange == nil)
  }

  @Test func aCopiedWorkspaceTakesANewDevice() throws {
    let (workspace, device) = try Self.used()
    let folder = workspace.location.folder
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".first")
    try FileManager.default.copyItem(atPath: folder + ".first", toPath: folder)
    try Self.expectNew(workspace, .otherFolder, from: device)
  }

  @Test func anotherMachineTakesANewDevice() throws {
    let (workspace, device) = try Self.used()
    let machine = workspace.root + "/machine-id"
    try workspace.put([UInt8](String(repeating: "a", count: 32)), at: machine)
    let system = System(machineFile: machine)
    try Self.expectNew(workspace, .otherMachine, from: device, system: system)
  }

  @Test func aLostDeviceFileMeansANewDevice() throws {
    let (workspace, _) = try Self.used()
    try FileManager.default.removeItem(atPath: workspace.devicePath)
    try Self.expectNew(workspace, .deviceFileMissing, from: nil)
  }

  @Test(arguments: ["", "{", "{\"format\":1}", "{\"format\":1,\"id\":\"../../x\"}"])
  func aDeviceFileThatCannotBeReadMeansANewDevice(_ text: String) throws {
    let (workspace, _) = try Self.used()
    try workspace.put([UInt8](text), at: workspace.devicePath)
    try Self.expectNew(workspace, .deviceFileMissing, from: nil)
  }

  @Test func aBackupPutBackMeansANewDevice() throws {
    let (workspace, device) = try Self.used()
    let path = try workspace.onlyLog()
    let lines = try workspace.lines(path)
    try workspace.put(lines[0] + [0x0A] + lines[1] + [0x0A], at: path)
    let log = LogName(device: device, scope: .shared)
    try Self.expectNew(workspace, .logShorter(log), from: device)
  }

  @Test func anotherLineInOurPlaceMeansANewDevice() throws {
    let (workspace, device) = try Self.used()
    let path = try workspace.onlyLog()
    let lines = try workspace.lines(path)
    let log = LogName(device: device, scope: .shared)
    let other = try LineWriter.line(
      LineParts(
        log: log, sequence: 3, lamport: 3, at: TestWorkspace.noon, by: "els",
        kind: "person.registered", of: "p5", data: Fields([.init("name", .text("Els"))])))
    try workspace.put(lines[0] + [0x0A] + lines[1] + [0x0A] + other.bytes, at: path)
    try Self.expectNew(workspace, .logDiffers(log), from: device)
  }

  @Test func aLogLongerThanTheDeviceFileSaysIsFine() throws {
    let (workspace, device) = try Self.used()
    let before = try workspace.bytes(workspace.devicePath)
    var desk = try workspace.open()
    try desk.register(3)
    desk.journal.close()
    #expect(try workspace.bytes(workspace.devicePath) != before)
    try workspace.put(before, at: workspace.devicePath)
    var again = try workspace.open()
    #expect(again.journal.identityChange == nil)
    #expect(again.journal.device == device)
    #expect(try again.register(4).map(\.version.sequence) == [5])
  }

  @Test func aStubInOurLastPlaceIsNoReasonForANewDevice() throws {
    let (workspace, device) = try Self.used()
    let path = try workspace.onlyLog()
    let lines = try workspace.lines(path)
    let stub = LineWriter.stub(of: try LineReader.read(lines[2])).bytes
    try workspace.put(lines[0] + [0x0A] + lines[1] + [0x0A] + stub, at: path)
    let desk = try workspace.open()
    #expect(desk.journal.identityChange == nil)
    #expect(desk.journal.device == device)
  }

  @Test func whatADeviceTellsOfItselfIsKept() throws {
    let (workspace, _) = try Self.used()
    let desk = try workspace.open()
    var station = desk.journal.station
    #expect(station == StationProfile(station: "desk", user: "walter"))
    station.user = "els"
    station.organisation = "Sociaal Huis \"Mechelen\""
    try desk.journal.setStation(station)
    desk.journal.close()
    #expect(try workspace.open().journal.station == station)
  }
}
