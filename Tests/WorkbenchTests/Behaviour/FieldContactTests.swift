import Domain
import Testing

@testable import Workbench

@Suite("A contact out of doors takes seconds") struct FieldContactTests {
  @Test("someone who is not known, in at most 12 keys beside the text")
  func unknown() throws {
    var desk = try Desk(.rich())
    let keys = ["c", "<tab>", "<ctrl-s>"]
    desk.strike("\(keys[0])Amina\(keys[1])zoekt werk, komt dinsdag langs\(keys[2])")
    #expect(keys.count <= 12)
    #expect(desk.written.map(\.kind) == ["person.registered", "contact.noted"])
    let person = try #require(desk.workbench.person)
    #expect(person.name == "Amina")
    let contact = try #require(desk.workbench.state.contacts(of: person.id).first)
    #expect(contact.way == .outreach && contact.isHeld && contact.staff == "walter")
  }

  @Test("someone without a name, Enter through every field: still at most 12 keys")
  func nameless() throws {
    var desk = try Desk(.rich())
    let keys = ["c"] + Array(repeating: "<enter>", count: 7)
    desk.strike(keys.joined())
    #expect(keys.count <= 12)
    #expect(desk.workbench.person?.name == "Iemand, 11/05")
  }

  @Test("place and day stay for the next contact, and the day may be an earlier one")
  func sticks() throws {
    var desk = try Desk(.rich())
    desk.strike("cAmina<tab><tab><tab><tab><right><tab><ctrl-w><ctrl-w><ctrl-w>10/05<ctrl-s>")
    let place = desk.workbench.shift.place
    #expect(place != nil)
    #expect(desk.workbench.person?.registeredOn == Day("2021-05-10"))
    desk.strike("<esc><esc><esc>cBilal<ctrl-s>")
    let contact = try #require(
      desk.workbench.person.flatMap { desk.workbench.state.contacts(of: $0.id).first })
    #expect(contact.on == Day("2021-05-10") && contact.place == place)
    // A shift begins on the same ground.
    desk.strike("<esc><esc><esc>mShift<enter>")
    #expect(desk.front.contains("10/05/2021"))
  }
}
