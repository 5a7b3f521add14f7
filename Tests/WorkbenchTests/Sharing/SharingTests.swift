import Domain
import Screen
import Testing
import Workbench

@Suite("Sharing goes on beside the work") struct SharingTests {
  private func desk() throws -> Desk {
    var desk = try Desk(.lively())
    desk.knowsFolders()
    return desk
  }

  @Test("while it goes on, marks are saved and the bar tells how far it is")
  func keysGoOn() throws {
    var desk = try desk()
    desk.strike("D<enter>")
    #expect(desk.askedToShare.map(\.folder) == [Desk.cloud])
    desk.workbench.sharingBegan(in: Desk.cloud)
    desk.workbench.sharingIs(at: 12, of: 40)
    desk.strike("<esc><tab><home>a")
    #expect(desk.written.contains { $0.kind == EventKind.attendanceMarked.name })
    #expect(desk.said.contains("delen… 12/40"))
  }

  @Test("a second one that is asked for meanwhile is not begun, and that is said")
  func oneAtATime() throws {
    var desk = try desk()
    desk.strike("D<enter>")
    desk.workbench.sharingBegan(in: Desk.cloud)
    desk.strike("<down><enter>")
    #expect(desk.askedToShare.count == 1)
    #expect(desk.said.contains("Er wordt al gedeeld via Nextcloud"))
  }

  @Test("D where the folders stand stops it, and so does Esc where there is no way back")
  func stops() throws {
    for keys in ["D", "<esc><esc>"] {
      var desk = try desk()
      desk.strike("D<enter>")
      desk.workbench.sharingBegan(in: Desk.cloud)
      desk.strike(keys)
      #expect(desk.asked.contains(.stopSharing), "\(keys)")
      #expect(desk.said.contains("delen stopt"), "\(keys)")
    }
  }

  @Test("what comes of it never takes the keys from a form, and D shows it afterwards")
  func formStays() throws {
    var desk = try desk()
    desk.workbench.sharingBegan(in: Desk.stick)
    desk.strike("nZeynep")
    desk.workbench.sharingEnded(.done(Desk.busyNews))
    desk.strike(" Kaya")
    #expect(desk.front.contains("Zeynep Kaya"))
    desk.strike("<esc>D")
    #expect(desk.front.contains("1.240 van anderen gekregen"))
    desk.strike("<end>")
    #expect(desk.front.contains("0badc0de.jsonl: beschadigd"))
  }

  @Test("who waits for it sees the numbers, and who asks to come in, with the code")
  func result() throws {
    var desk = try desk()
    desk.strike("D<down><enter>")
    desk.workbench.sharingBegan(in: Desk.stick)
    desk.workbench.sharingEnded(.done(Desk.busyNews))
    #expect(desk.front.contains("12 klaargelegd voor anderen"))
    #expect(desk.front.contains("4 8 2 1 9 3 7 7 0 2 5 1 Els"))
    #expect(desk.said.contains("druk L"))
    desk.strike("<enter>")
    #expect(!desk.shows("klaargelegd voor anderen"))
  }

  @Test("v makes it go by itself, Delete forgets the folder")
  func switches() throws {
    var desk = try desk()
    desk.strike("D<down>v")
    let stick = SharedFolder(
      path: Desk.stick, isUnsealed: true, isAutomatic: true,
      last: World.moment("2021-05-10", "17:30"))
    let remembered = desk.asked.compactMap { effect -> SharedFolder? in
      if case .rememberShared(let folder) = effect { folder } else { nil }
    }
    #expect(remembered.map(\.path) == [stick.path])
    #expect(remembered.map(\.isAutomatic) == [true])
    desk.strike("<delete>")
    #expect(desk.asked.contains(.forgetShared(Desk.stick)))
    #expect(!desk.shows(Desk.stick))
  }

  @Test("another folder is typed")
  func typed() throws {
    var desk = try desk()
    desk.strike("D<end><enter>")
    desk.paste("/srv/ploeg")
    desk.strike("<enter>")
    #expect(desk.askedToShare.map(\.folder) == ["/srv/ploeg"])
  }

  @Test("where nothing can be written nothing is shared")
  func readOnly() throws {
    var desk = try desk()
    desk.workbench.readOnly = "Alleen lezen."
    desk.strike("D")
    #expect(!desk.asked.contains(.lookAtShared))
  }
}
