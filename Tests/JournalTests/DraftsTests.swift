import Testing

@testable import Journal

@Suite struct DraftsTests {
  @Test func aDraftIsFoundBackReplacedAndRemoved() throws {
    let workspace = try TestWorkspace()
    let drafts = try workspace.open().journal.drafts()
    #expect(try drafts.names().isEmpty)
    try drafts.write([UInt8]("een"), as: "person.new")
    try drafts.write([UInt8]("twee"), as: "person.new")
    try drafts.write([], as: "handoff.h1")
    let again = try workspace.open(.read).journal.drafts()
    #expect(try again.names() == ["handoff.h1", "person.new"])
    #expect(try again.read("person.new") == [UInt8]("twee"))
    #expect(try again.read("other") == nil)
    try drafts.remove("person.new")
    try drafts.remove("person.new")
    #expect(try drafts.names() == ["handoff.h1"])
    #expect(workspace.names("drafts") == ["handoff.h1"])
  }

  @Test(arguments: [
    "", "../workspace.json", "a/b", ".x", "Person", "a b", String(repeating: "a", count: 65),
  ])
  func aNameThatCouldLeadElsewhereIsRefused(_ name: String) throws {
    let workspace = try TestWorkspace()
    let drafts = try workspace.open().journal.drafts()
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.write([1], as: name) }
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.read(name) }
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.remove(name) }
  }

  @Test func aFailedWriteLeavesTheOldDraft() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    let journal = try workspace.open(system: saboteur.system).journal
    let drafts = try journal.drafts()
    try drafts.write([UInt8]("oud"), as: "d")
    for call in [SystemCall.write, .sync, .rename] {
      saboteur.calls = [call]
      saboteur.start(at: 1)
      #expect(throws: JournalError.self) { try drafts.write([UInt8]("nieuw"), as: "d") }
      #expect(try drafts.read("d") == [UInt8]("oud"))
    }
  }
}
