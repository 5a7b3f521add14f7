import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Trying again after a disk failed") struct TryingAgainTests {
  @Test("what waits is written in its order, as said when it was done")
  func written() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("av")
    desk.workbench.now = World.moment("2021-05-11", "16:00")
    desk.strike("x")
    desk.disk = nil
    desk.strike("!o")
    let marks = desk.written.filter { $0.kind == "attendance.marked" }
    #expect(marks.compactMap { $0.data[Field.status]?.asText } == ["present", "absent"])
    #expect(marks.map(\.at) == ["2021-05-11T10:00:00Z", "2021-05-11T14:00:00Z"])
    #expect(desk.said.contains("Opslaan lukt weer: 2 dingen zijn alsnog opgeslagen."))
    #expect(!desk.said.contains("niet opgeslagen"))
    #expect(desk.line(with: "Ahmed").contains("afwezig"))
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
  }

  @Test("where it still does not go, all that waits goes on waiting")
  func stillNot() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("avaxo!")
    desk.strike("o")
    #expect(desk.dialog.contains("Het lukt nog altijd niet: de schijf is vol."))
    #expect(desk.workbench.trouble?.unsaved.count == 2)
    #expect(desk.written.isEmpty)
  }

  @Test("lines that had come to the disk after all are not written twice")
  func wasThere() throws {
    var desk = try TroubleTests.onTheSheet(.mute)
    // It may be there; nobody says so before it was looked at.
    desk.strike("av")
    #expect(desk.line(with: "Ahmed").contains("te laat"))
    desk.strike("!o")
    #expect(desk.written.count == 1)
    #expect(desk.said.contains("1 ding bleek toch al opgeslagen."))
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
  }

  @Test("a form that is written in the end closes, and its draft goes")
  func form() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("nZeynep Kaya<ctrl-s>v")
    desk.disk = nil
    desk.strike("<ctrl-s>o")
    #expect(desk.workbench.overlay == nil && desk.workbench.halfFilled.isEmpty)
    #expect(desk.workbench.state.people.count { $0.name == "Zeynep Kaya" } == 1)
    #expect(desk.drafts.isEmpty)
  }

  @Test("of a deed in both logs only what is missing is written")
  func bothScopes() throws {
    var desk = try Desk(.lively())
    desk.disk = .fullHalfway
    desk.strike("cSam<tab>bij het park gesproken<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.registered"])
    #expect(desk.dialog.contains("Nog niet opgeslagen"))
    desk.disk = nil
    desk.strike("o")
    #expect(desk.written.map(\.kind) == ["person.registered", "contact.noted"])
    #expect(desk.workbench.state.people.count { $0.name == "Sam" } == 1)
  }

  @Test("what a rule refuses by then is named, and not lost")
  func refused() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("r")
    desk.strike("v")
    desk.disk = nil
    let waiting = try #require(desk.workbench.trouble?.unsaved.first)
    // Meanwhile it was done elsewhere, and came in.
    guard
      case .written(let events, _) = desk.write(
        waiting.deed, by: "els", at: desk.workbench.now)
    else { throw World.Missing() }
    desk.workbench.take(events)
    desk.strike("!o")
    #expect(desk.dialog.contains("Opslaan lukt weer, maar dit kan intussen niet meer"))
    #expect(
      desk.workbench.trouble?.unsaved
        == [waiting].map { deed in
          var deed = deed
          deed.attempted = []
          deed.refusal = desk.workbench.trouble?.unsaved.first?.refusal
          return deed
        })
    desk.strike("vq")
    #expect(!desk.asked.contains(.quit))
  }

  @Test("what was saved and is not there any more is written again")
  func lost() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.disk = nil
    desk.strike("a")
    #expect(desk.written.count == 1)
    // An older copy of the log was put in its place.
    desk.written = []
    desk.disk = .full
    desk.strike("x")
    desk.disk = nil
    desk.strike("o")
    #expect(desk.written.compactMap { $0.data[Field.status]?.asText } == ["present", "absent"])
    #expect(desk.said.contains("2 dingen zijn alsnog opgeslagen"))
  }

  @Test("a workspace that is gone: all that is known waits, and can go elsewhere")
  func gone() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("av")
    let known = desk.workbench.state.people.count
    desk.workbench.workspaceGone(because: "de map is er niet meer")
    #expect(desk.dialog.contains("de map is er niet meer"))
    #expect(desk.dialog.contains("samen weet het nog: laat het open"))
    desk.strike("e<enter>")
    let things = try #require(desk.putElsewhere.last)
    let told = things.lines.flatMap { line -> [Value] in
      guard case .object(let fields) = line else { return [] }
      return fields["act"]?.asList ?? [line]
    }
    let kinds = told.compactMap { line -> String? in
      guard case .object(let fields) = line else { return nil }
      return fields["kind"]?.asText
    }
    #expect(kinds.count { $0 == "person.registered" } == known)
    #expect(kinds.last == "attendance.marked")
    // It is put back: what is there is not written again.
    desk.disk = nil
    desk.strike("<enter>!o")
    #expect(desk.written.map(\.kind) == ["attendance.marked"])
    #expect(desk.said.contains("1 ding is alsnog opgeslagen"))
  }

  @Test("who has just come to work is who works, once that is written")
  func owed() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("wEls<ctrl-s>")
    #expect(desk.workbench.user == "walter")
    desk.disk = nil
    desk.strike("o")
    #expect(desk.workbench.user == "els")
  }
}
