import Domain
import Language
import Testing

@testable import Workbench

@Suite("Figures on paper and handed in, from their picture") struct HandInTests {
  /// At the overview of the project: the sixth picture.
  private func atOverview(_ world: World, isShielded: Bool = false) throws -> Desk {
    var desk = try Desk(world, isShielded: isShielded)
    desk.strike("F<right><right><right><right><right>")
    #expect(desk.shows("Overzicht:"))
    return desk
  }

  private func pages(_ desk: Desk) -> [Effect] {
    desk.asked.filter { if case .printReport = $0 { true } else { false } }
  }

  @Test("p makes a page of what is in the picture, over the same project")
  func page() throws {
    var desk = try atOverview(.lively())
    let programme = try #require(desk.workbench.state.programmes.first?.id)
    desk.strike("p")
    #expect(!desk.shows("Cijfers in beeld"))
    desk.strike("F<right><right><right><right><right>gp")
    #expect(
      pages(desk) == [
        .printReport(.overview, over: ReportPeriod(programme: programme)),
        .printReport(.overview, over: ReportPeriod()),
      ])
    desk.workbench.finish(ReportName.overview, .liesIn("/tmp/overzicht.html"))
    #expect(desk.said.contains("/tmp/overzicht.html"), "\(desk.screen)")
  }

  @Test("before others it waits, as a page may name people")
  func shielded() throws {
    var desk = try atOverview(.lively(), isShielded: true)
    desk.strike("p")
    #expect(pages(desk).isEmpty)
    desk.strike("S")
    #expect(pages(desk).count == 1)
  }

  @Test("d hands them in as they are now, over the days and under the number that were typed")
  func handsIn() throws {
    var desk = try atOverview(.lively())
    desk.strike("d")
    #expect(desk.shows("Indienen: "))
    #expect(desk.front.contains("De cijfers van nu blijven bewaard."))
    desk.strike("1/5/2021<tab><tab>2021/17<ctrl-s>")
    #expect(desk.said.contains("ingediend overzicht"), "\(desk.said)")
    let state = desk.workbench.state
    let frozen = try #require(state.frozenReports.last)
    #expect(frozen.name == .overview)
    #expect(frozen.reference == "2021/17")
    #expect(frozen.period.programme == state.programmes.first?.id)
    #expect(frozen.period.from?.text == "2021-05-01")
    #expect(frozen.period.to == desk.workbench.now.day)
    #expect(!frozen.isOutOfSight)
    desk.strike("u")
    #expect(desk.workbench.state.frozenReports.isEmpty)
  }

  @Test("an end before the beginning is told at its field, and nothing is handed in")
  func turned() throws {
    var desk = try atOverview(.lively())
    desk.strike("d1/5/2021<tab><ctrl-w><ctrl-w><ctrl-w><ctrl-w><ctrl-w>1/4/2021<ctrl-s>")
    #expect(desk.shows("Indienen: "))
    #expect(desk.workbench.state.frozenReports.isEmpty)
    #expect(desk.front.contains("De laatste dag ligt vóór de eerste"), "\(desk.screen)")
  }

  @Test("left half-way it waits behind f, with what was typed")
  func draft() throws {
    var desk = try atOverview(.lively())
    desk.strike("d<tab><tab>2021/17<esc>f<enter>")
    #expect(desk.shows("Indienen: "), "\(desk.screen)")
    #expect(desk.front.contains("2021/17"))
  }
}
