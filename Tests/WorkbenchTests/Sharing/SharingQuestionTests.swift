import Domain
import Screen
import Testing
import Workbench

@Suite("What is asked before lines are shared") struct SharingQuestionTests {
  private func desk(canSeal: Bool = true) throws -> Desk {
    var desk = try Desk(.lively())
    desk.knowsFolders(canSeal: canSeal)
    return desk
  }

  @Test("without age nothing leaves before somebody says that it may go open")
  func noSeal() throws {
    var desk = try desk(canSeal: false)
    desk.strike("D<enter>")
    #expect(desk.dialog.contains("Het programma age ontbreekt"))
    desk.strike("<enter>")
    #expect(desk.askedToShare.isEmpty)
    desk.strike("<enter>z")
    #expect(desk.askedToShare.map(\.isUnsealed) == [true])
  }

  @Test("once it was said of a folder it is not asked again there")
  func remembered() throws {
    var desk = try desk(canSeal: false)
    desk.strike("D<down><enter>")
    #expect(desk.askedToShare.map(\.isUnsealed) == [true])
    #expect(desk.askedToShare.map(\.folder) == [Desk.stick])
  }

  @Test("what is gone from a folder is laid down anew only after a yes")
  func gone() throws {
    var desk = try desk()
    desk.strike("D<enter>")
    desk.workbench.sharingBegan(in: Desk.cloud)
    desk.workbench.sharingEnded(
      .failed(SharingFailure(folder: Desk.cloud, problem: .gone, sentence: "")))
    #expect(desk.dialog.contains("Misschien is het een andere stick"))
    desk.strike("<enter>")
    #expect(desk.askedToShare.map(\.mayBeginAnew) == [false])
    desk.workbench.sharingEnded(
      .failed(SharingFailure(folder: Desk.cloud, problem: .gone, sentence: "")))
    desk.strike("o")
    #expect(desk.askedToShare.map(\.mayBeginAnew) == [false, true])
  }

  @Test("many erasures at once are counted, and wait for a yes")
  func manyErasures() throws {
    var desk = try desk()
    desk.strike("D<enter>")
    var news = SharingNews()
    news.folder = Desk.cloud
    news.waitingErasures = 5
    desk.workbench.sharingEnded(.done(news))
    #expect(desk.dialog.contains("5 mensen werden op een andere laptop gewist"))
    desk.strike("w")
    #expect(desk.askedToShare.map(\.mayEraseMany) == [false, true])
  }

  @Test("a question that comes while somebody is at work waits until they look")
  func waits() throws {
    var desk = try desk()
    desk.workbench.sharingBegan(in: Desk.cloud)
    desk.strike("<tab>")
    desk.workbench.sharingEnded(
      .failed(SharingFailure(folder: Desk.cloud, problem: .gone, sentence: "")))
    #expect(desk.said.contains("D toont wat je kunt doen"))
    desk.strike("<home>a")
    #expect(desk.written.contains { $0.kind == EventKind.attendanceMarked.name })
    desk.strike("D")
    #expect(desk.dialog.contains("Misschien is het een andere stick"))
  }

  @Test("closing waits for what is shared, says so where it takes long, and Esc skips it")
  func closing() throws {
    var desk = try desk()
    desk.workbench.sharingBegan(in: Desk.cloud)
    desk.strike("q")
    #expect(!desk.asked.contains(.quit))
    #expect(desk.dialog.contains("Esc slaat over"))
    desk.strike("a")
    desk.workbench.closingTakesLong()
    #expect(desk.dialog.contains("langer dan anders"))
    desk.strike("<esc>")
    #expect(desk.asked.suffix(2) == [.stopSharing, .quit])
  }

  @Test("closing shares first where that goes by itself and the folder is there, and nowhere else")
  func closingByItself() throws {
    var automatic = try desk()
    automatic.strike("q")
    #expect(automatic.asked == [.shareOnLeaving])
    var away = try desk()
    away.workbench.looked(at: [Desk.cloud: .away], places: nil)
    away.strike("q")
    #expect(away.asked == [.quit])
  }
}
