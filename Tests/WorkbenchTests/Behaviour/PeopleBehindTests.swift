import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("From a figure of the European Social Fund to the people behind it") struct PeopleBehindTests
{
  /// At the people behind the first figure that has a code and counts more than one.
  private func opened(_ name: ReportName = .esf, isShielded: Bool = false) throws -> Desk {
    var desk = try Desk(.example(), isShielded: isShielded)
    let all = ReportName.inPictures
    let turns = all.count - (all.firstIndex(of: name) ?? 0)
    desk.strike("F" + String(repeating: "<left>", count: turns) + "<home>")
    let values = try #require(open(desk)?.picture.values)
    let first = values.firstIndex { value in
      guard case .text = value.label.first else { return false }
      return value.value ?? 0 > 1
    }
    desk.strike(String(repeating: "<down>", count: try #require(first)))
    #expect(desk.hints.contains("wie zijn het"))
    desk.strike("<enter>")
    return desk
  }

  private func open(_ desk: Desk) -> PicturesOverlay? {
    if case .pictures(let open) = desk.workbench.overlay { open } else { nil }
  }

  @Test("Enter names them, with what makes each count", arguments: [ReportName.esf, .esf2014])
  func names(name: ReportName) throws {
    let desk = try opened(name)
    let people = try #require(open(desk)?.people)
    #expect(desk.shows("de mensen achter dit cijfer"))
    let person = try #require(people.person)
    let known = try #require(desk.workbench.state.person(person)?.name)
    #expect(desk.atCursor?.hasPrefix(known) == true, "\(desk.screen)")
    // As many count as the figure says.
    let counted = people.report.rows.count { $0.contains(.word(.countsIn)) }
    #expect(counted == open(desk)?.value?.value)
    #expect(desk.front.contains("telt mee · "), "\(desk.screen)")
  }

  @Test("Enter again goes to the person, Esc back to the picture")
  func onward() throws {
    var desk = try opened()
    let people = try #require(open(desk)?.people)
    desk.strike("<esc>")
    #expect(open(desk)?.people == nil)
    #expect(open(desk)?.openCode == people.code)
    desk.strike("<enter><down><enter>")
    #expect(open(desk) == nil)
    let second = try #require(people.report.rows.dropFirst().first?.first)
    #expect(desk.workbench.person.map { .thing(.person, $0.id) } == second)
    #expect(desk.workbench.focus == .profile)
  }

  @Test("before others it waits until they may be seen")
  func shielded() throws {
    var desk = try opened(isShielded: true)
    #expect(open(desk)?.people == nil)
    desk.strike("S")
    #expect(open(desk)?.people != nil)
  }

  @Test("other pictures have nothing to open")
  func others() throws {
    var desk = try Desk(.example())
    desk.strike("F<enter>")
    #expect(open(desk)?.people == nil)
    #expect(!desk.hints.contains("wie zijn het"))
  }

  @Test("they fit at every size", arguments: [(60, 18), (80, 24), (120, 36), (200, 60)])
  func sizes(columns: Int, rows: Int) throws {
    var desk = try opened()
    desk.resize(columns, rows)
    let people = try #require(open(desk)?.people)
    let name = try #require(people.person.flatMap { desk.workbench.state.person($0)?.name })
    #expect(desk.shows(String(name.prefix(12))), "\(desk.screen)")
    #expect(desk.shows("telt mee"), "\(desk.screen)")
  }
}
