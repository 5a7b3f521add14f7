import Screen
import Testing

@testable import Workbench

@Suite("A window that is too small to show anything") struct TooSmallTests {
  private func small(_ keys: String = "") throws -> Desk {
    var desk = try Desk(.lively())
    desk.strike(keys)
    desk.resize(40, 12)
    return desk
  }

  @Test("does nothing that nobody would see")
  func nothing() throws {
    var desk = try small("<tab><down>")
    desk.strike("axlv+ix<enter>d")
    desk.resize(80, 24)
    #expect(desk.written.isEmpty)
    #expect(desk.workbench.overlay == nil)
  }

  @Test("says that q leaves, and q does; a form that is half filled waits")
  func leaves() throws {
    var desk = try small("nZeynep")
    #expect(desk.shows("q sluit"))
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
    #expect(desk.drafts.count == 1)
  }

  @Test("does not let a participant with the survey close the program")
  func kiosk() throws {
    var desk = try small("K<enter>")
    #expect(!desk.shows("q sluit"))
    desk.strike("q<ctrl-c>")
    #expect(!desk.asked.contains(.quit))
  }
}
