import Foundation
import Testing

@testable import Journal

@Suite struct WorkspaceLocationTests {
  private func make(_ name: String, in workspace: TestWorkspace) throws {
    let location = WorkspaceLocation(
      folder: workspace.root + "/data/samen/" + name, stateRoot: workspace.root + "/state/samen",
      stateName: name)
    try Workspace.create(
      at: location, title: name, station: StationProfile(), using: &workspace.dice)
  }

  @Test func theOnlyWorkspaceIsFoundAndOfSeveralOneMustBeNamed() throws {
    let workspace = try TestWorkspace(create: false)
    let environment = [
      "XDG_DATA_HOME": workspace.root + "/data", "XDG_STATE_HOME": workspace.root + "/state",
    ]
    func find(_ option: String? = nil) throws -> WorkspaceLocation {
      try WorkspaceLocation.find(option: option, environment: environment)
    }
    #expect(try find().folder == workspace.root + "/data/samen/samen")
    try make("mechelen", in: workspace)
    try FileManager.default.createDirectory(
      atPath: workspace.root + "/data/samen/empty", withIntermediateDirectories: true)
    let one = try find()
    #expect(one.folder == workspace.root + "/data/samen/mechelen")
    #expect(one.stateName == "mechelen")
    let opened = try Journal.open(one, using: &workspace.dice)
    #expect(opened.journal.identityChange == nil)
    try make("leuven", in: workspace)
    #expect(throws: JournalError.severalWorkspaces(["leuven", "mechelen"])) { try find() }
    #expect(try find("/x/y/").folder == "/x/y")
  }

  @Test func aNamedFolderKeepsItsStateUnderTheIdOfTheWorkspace() throws {
    let workspace = try TestWorkspace(create: false)
    let environment = [
      "HOME": workspace.root, "XDG_DATA_HOME": "relative",
      "SAMEN_WORKSPACE": workspace.root + "/ws",
    ]
    let location = try WorkspaceLocation.find(option: nil, environment: environment)
    #expect(location.folder == workspace.root + "/ws")
    let made = try Workspace.create(
      at: location, title: "x", station: StationProfile(station: "field"), using: &workspace.dice)
    #expect(made.id.utf8.count == 10)
    let path = workspace.root + "/.local/state/samen/\(made.id)/device.json"
    #expect(try workspace.bytes(path).text.hasPrefix(#"{"format":1,"id":""#))
    #expect(
      try workspace.bytes(workspace.path("workspace.json")).text
        == #"{"id":"\#(made.id)","name":"x","format":1}"# + "\n")
    #expect(throws: JournalError.workspaceExists("ws")) {
      try Workspace.create(
        at: location, title: "x", station: StationProfile(), using: &workspace.dice)
    }
  }

  @Test func withoutAHomeThereIsNoPlace() {
    #expect(throws: JournalError.noHome) {
      try WorkspaceLocation.find(option: nil, environment: ["HOME": ""])
    }
  }

  @Test func whereThereIsNoneThatIsSaid() throws {
    let workspace = try TestWorkspace(create: false)
    #expect(throws: JournalError.noWorkspace("ws")) { try workspace.open() }
  }
}
