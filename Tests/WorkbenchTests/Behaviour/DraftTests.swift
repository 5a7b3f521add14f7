import Domain
import Testing

@testable import Workbench

@Suite("Half-filled forms are found back") struct DraftTests {
  @Test("an intake that is interrupted loses nothing")
  func interrupted() throws {
    var desk = try Desk(.lively())
    desk.strike("nZeynep Kaya<tab>0470 12 34 56<esc>")
    #expect(desk.said.contains("Half ingevuld bewaard"))
    #expect(desk.drafts.count == 1)
    // Someone else is looked up in between.
    desk.strike("/marissa<enter>")
    #expect(desk.workbench.person?.name == "Marissa Van den Broeck")
    desk.strike("f")
    #expect(desk.front.contains("Zeynep Kaya"))
    desk.strike("<enter>")
    #expect(desk.front.contains("Zeynep Kaya") && desk.front.contains("0470 12 34 56"))
    desk.strike("<ctrl-s>")
    #expect(desk.workbench.state.people.contains { $0.name == "Zeynep Kaya" })
    #expect(desk.drafts.isEmpty && desk.workbench.halfFilled.isEmpty)
  }

  @Test("a crash loses at most the field that was being typed")
  func crash() throws {
    var desk = try Desk(.lively())
    desk.strike("nZeynep Kaya<tab>0470 12")
    var after = try Desk(.lively())
    for draft in desk.drafts.values { after.workbench.restore(draft: draft) }
    after.strike("f<enter>")
    #expect(after.front.contains("Zeynep Kaya"))
    // A program that is told to stop keeps that field too.
    var leaving = desk.workbench
    guard case .saveDraft(_, let value)? = leaving.leaving().first else {
      Issue.record("nothing kept")
      return
    }
    var later = try Desk(.lively())
    later.workbench.restore(draft: value)
    later.strike("f<enter>")
    #expect(later.front.contains("0470 12"))
  }

  @Test("a form about the same thing goes on where it was left; a new one begins anew")
  func sameThing() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab><down><tab>gwerken in een bakkerij<esc>g")
    #expect(desk.front.contains("werken in een bakkerij"))
    #expect(desk.front.contains("Hier was je gebleven."))
    desk.strike("<esc>nJan<esc>n")
    #expect(!desk.front.contains("Naam * Jan"))
    #expect(desk.front.contains("Er wacht nog een half ingevuld formulier"))
  }

  @Test("a draft can be thrown away")
  func dropped() throws {
    var desk = try Desk(.lively())
    desk.strike("nJan<esc>f<delete>")
    #expect(desk.drafts.isEmpty)
    desk.strike("f")
    #expect(desk.said.contains("Er wacht geen half ingevuld formulier"))
  }

  @Test("every form comes back as it was", arguments: FormScreens.ways)
  func everyForm(way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively())
    desk.strike(way.keys)
    guard case .form(let open) = desk.workbench.overlay, open.purpose.parts != nil else {
      #expect(["user", "survey"].contains(way.name))
      return
    }
    #expect(FormPurpose(parts: open.purpose.parts ?? []) == open.purpose)
    desk.strike("<esc><esc>")
    desk.workbench.openForm(open.purpose)
    guard case .form(let again) = desk.workbench.overlay else {
      Issue.record("\(way.name) does not open again")
      return
    }
    #expect(again.title == open.title && again.form.values == open.form.values)
  }
}
