import Domain
import Testing

@testable import Workbench

@Suite("What is being typed is kept while it is typed") struct TypingTests {
  @Test("a form that nobody left yet is found back after the program was killed")
  func found() throws {
    var desk = try Desk(.lively())
    #expect(!desk.workbench.hasUnkeptTyping)
    desk.strike("nZeynep Ka")
    #expect(desk.workbench.hasUnkeptTyping)
    desk.carryOut(desk.workbench.keepTyping())
    #expect(!desk.workbench.hasUnkeptTyping)
    #expect(desk.workbench.keepTyping() == [])
    desk.strike("ya")
    #expect(desk.workbench.hasUnkeptTyping)
    var after = try Desk(.lively())
    for draft in desk.drafts.values { after.workbench.restore(draft: draft) }
    after.strike("f<enter>")
    #expect(after.front.contains("Naam * Zeynep Ka"))
  }

  @Test("handed in, its draft goes")
  func handedIn() throws {
    var desk = try Desk(.lively())
    desk.strike("nZeynep Kaya")
    desk.carryOut(desk.workbench.keepTyping())
    desk.strike("<ctrl-s>")
    #expect(desk.drafts.isEmpty && desk.workbench.halfFilled.isEmpty)
  }

  @Test("put aside after it was kept, it still waits")
  func aside() throws {
    var desk = try Desk(.lively())
    desk.strike("nZeynep Kaya")
    desk.carryOut(desk.workbench.keepTyping())
    desk.strike("<esc>")
    #expect(desk.said.contains("Half ingevuld bewaard"))
    #expect(desk.drafts.count == 1)
  }

  @Test("a survey is found back too, but the next one to fill it in does not see it")
  func survey() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e55")
    desk.carryOut(desk.workbench.keepTyping())
    var after = try Desk(.lively())
    for draft in desk.drafts.values { after.workbench.restore(draft: draft) }
    after.strike("<tab>e")
    #expect(after.front.contains("Hier was je gebleven."))
    desk.strike("<esc>")
    #expect(desk.drafts.isEmpty)
    desk.strike("e")
    #expect(!desk.front.contains("Hier was je gebleven."))
    desk.strike("5543<ctrl-s>")
    #expect(desk.drafts.keys.allSatisfy { $0.hasPrefix("survey-") })
  }

  @Test("where it cannot be kept, that is said once, and the person types on")
  func fullDisk() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("nZeynep")
    desk.carryOut(desk.workbench.keepTyping())
    #expect(desk.front.contains("kan alleen niet tussendoor bewaard worden: de schijf is vol"))
    guard case .form(var open) = desk.workbench.overlay else { throw World.Missing() }
    open.form.message = ""
    desk.workbench.overlay = .form(open)
    desk.strike(" Kaya")
    desk.carryOut(desk.workbench.keepTyping())
    #expect(!desk.front.contains("tussendoor"))
    #expect(desk.front.contains("Zeynep Kaya"))
    // Put aside it is nowhere but in the program: that is said, whatever was said before.
    desk.strike("<esc>")
    #expect(!desk.said.contains("Half ingevuld bewaard"))
    #expect(desk.said.contains("Dit staat alleen nog op het scherm, niet op de schijf"))
    desk.strike("q")
    #expect(!desk.asked.contains(.quit))
  }

  @Test("once the disk takes it again, it is kept, and nothing is asked")
  func keptLater() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("nZeynep<esc>")
    desk.disk = nil
    desk.strike("!o")
    #expect(desk.drafts.count == 1)
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
  }
}
