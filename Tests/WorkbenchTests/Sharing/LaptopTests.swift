import Domain
import Screen
import Testing
import Workbench

@Suite("The laptops of the team") struct LaptopTests {
  private func desk(asking organisation: String? = nil) throws -> Desk {
    var desk = try Desk(.shared())
    desk.strike("L")
    desk.knowsLaptops()
    if let organisation { desk.workbench.know(requests: [Desk.asks(of: organisation)]) }
    return desk
  }

  private func member(_ id: String, _ desk: Desk) -> Member? {
    Circle(desk.workbench.state).member(id)
  }

  @Test("who asks is let in for what is shared, after its code was seen, and gets its keys at once")
  func admits() throws {
    var desk = try desk(asking: World.organisation)
    desk.knowsFolders()
    #expect(desk.front.contains("4 8 2 1 9 3 7 7 0 2 5 1"))
    desk.strike("a")
    #expect(desk.dialog.contains("4 8 2 1 9 3 7 7 0 2 5 1"))
    desk.strike("<enter>")
    #expect(member("els00000", desk)?.scopes == [.shared])
    #expect(desk.askedToShare == [SharingRequest(folder: Desk.stick, isUnsealed: true)])
    #expect(desk.said.contains("Els is toegelaten"))
  }

  @Test("the confidential is offered within one organisation only")
  func confidential() throws {
    var ours = try desk(asking: World.organisation)
    ours.strike("av")
    #expect(member("els00000", ours)?.scopes == [.shared, .confidential])
    var theirs = try desk(asking: "OCMW")
    theirs.strike("a")
    #expect(theirs.dialog.contains("dezelfde organisatie"))
    theirs.strike("v")
    #expect(member("els00000", theirs) == nil)
  }

  @Test("a request that is refused is gone, and nothing was given")
  func refuses() throws {
    var desk = try desk(asking: "OCMW")
    desk.strike("w")
    #expect(desk.asked.contains(.refuseLaptop("els00000")))
    #expect(!desk.shows("4 8 2"))
    #expect(member("els00000", desk) == nil)
  }

  @Test("a lost laptop is taken out, and what to do is told")
  func lost() throws {
    var desk = try desk()
    desk.strike("<home>v")
    #expect(desk.dialog.contains("Niemand kan van hieruit wissen"))
    desk.strike("v")
    #expect(member("balie000", desk)?.isRemoved == true)
    #expect(member("balie000", desk)?.removedBecause == "lost")
    #expect(desk.dialog.contains("meld het verlies"))
  }

  @Test("Enter and Esc take nothing out")
  func noSlip() throws {
    for keys in ["x<enter>", "v<enter>", "x<esc>", "<enter><esc>"] {
      var desk = try desk()
      desk.strike("<home>" + keys)
      #expect(member("balie000", desk)?.isRemoved == false, "\(keys)")
    }
  }

  @Test("this laptop is not taken out from here")
  func notItself() throws {
    var desk = try desk()
    desk.strike("<home><down>x")
    #expect(!desk.dialog.contains("Ja, eruit halen"))
    #expect(member("k7q2m9xw", desk)?.isRemoved == false)
    #expect(desk.said.contains("kan niet met de gekozen laptop"))
  }

  @Test("it is told what a laptop lacks, whether its disk is encrypted, and what it confirmed")
  func standing() throws {
    var desk = try desk()
    desk.strike("<home>")
    #expect(desk.front.contains("mist 12 regels"))
    #expect(desk.front.contains("schijf op slot nee"))
    #expect(desk.front.contains("gewist, bevestigd 0 van 1"))
    desk.strike("e")
    #expect(desk.front.contains("p-gone"))
    #expect(desk.front.contains("bevestigd: Walter"))
    #expect(desk.front.contains("Nog niet bevestigd: Balie"))
  }

  @Test("who waits to be let in sees the code in the empty calendar until it is")
  func waiting() throws {
    var desk = try Desk(World())
    desk.workbench.waitsToJoin(code: "482 193 770 251")
    #expect(desk.shows("482 193 770 251"))
    desk.workbench.sharingEnded(.done(SharingNews()))
    #expect(!desk.shows("482 193 770 251"))
  }

  @Test("what has to be known once stands in front until it is read")
  func notice() throws {
    var desk = try Desk(.lively())
    desk.workbench.note(["Deze laptop schrijft voortaan onder een nieuwe naam."])
    #expect(desk.front.contains("onder een nieuwe naam"))
    desk.strike("<enter>")
    #expect(!desk.shows("onder een nieuwe naam"))
  }
}
