import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct ErasingFaultTests {
  @Test(arguments: [SystemCall.rename, .sync])
  func whatIsErasedCountsWhereOnlyTheTakingAwayFailed(_ call: SystemCall) throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [call]
    saboteur.fault = .fails(ENOSPC)
    var desk = try workspace.open(system: saboteur.system)
    try desk.write(.person(1, name: "Zeynep Kanarie"), .person(2))
    // The line itself goes into a log that is there: it renames nothing and syncs no folder.
    saboteur.start(at: 1)
    do {
      _ = try desk.journal.erase(
        try desk.state.decideErasing("p1").proposals, by: "walter", at: TestWorkspace.noon,
        state: desk.state, using: &desk.dice)
      Issue.record("nothing failed")
    } catch JournalError.notTakenAway(let error, let saved) {
      #expect(error.errno == ENOSPC && saved.map(\.kind) == ["person.erased"])
    }
    #expect(desk.journal.isReadOnly)
    desk.journal.close()
    saboteur.start(at: nil)
    desk = try workspace.open()
    #expect(desk.state.isErased("p1") && desk.state.person("p2") != nil)
    for (name, bytes) in try workspace.picture() {
      #expect(!Bytes.contains(bytes, Array("Kanarie".utf8)), "\(name)")
    }
  }
}
