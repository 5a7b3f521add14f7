import Testing

@testable import Domain

@Suite struct ForkTests {
  @Test("Both branches of a fork stand: different values are a conflict")
  func bothBranches() {
    var desk = Pen("aaaaaaaa")
    var copy = desk
    let one = desk.write("person.changed", of: "p1", checksum: 1, ["name": "Aida"])
    let other = copy.write("person.changed", of: "p1", checksum: 2, ["name": "Bo"])
    let state = State(other, one)
    #expect(state.count == 2)
    #expect(state.name()?.isInConflict == true)
  }

  @Test("A line that replaces one branch leaves the other")
  func replacesOneBranch() {
    var desk = Pen("aaaaaaaa")
    var copy = desk
    let one = desk.write("person.changed", of: "p1", checksum: 1, ["name": "Aida"])
    let other = copy.write("person.changed", of: "p1", checksum: 2, ["name": "Bo"])
    let state = State(one, other, desk.name("Cem", over: [one]))
    #expect(state.name()?.heads.map(\.value) == ["Bo", "Cem"])
  }

  @Test("An act that is all here counts, whatever the other branch holds at its places")
  func actBesideAFork() {
    var desk = Pen("aaaaaaaa")
    var copy = desk
    let act = [desk.name("Aida", act: "a1:1/2"), desk.name("Bo", of: "p2", act: "a1:2/2")]
    _ = copy.name("skipped")
    let other = copy.write("person.changed", of: "p3", checksum: 2, ["name": "Cem"])
    let state = State(other, act[0], act[1])
    #expect(state.name()?.value == "Aida")
    #expect(state.name(of: "p3")?.value == "Cem")
    #expect(State(other, act[0]).name() == nil)
  }
}
