import Domain
import Language
import Screen
import Testing
import Workbench

@Suite("Sharing and laptops, as people see them") struct SharingScreens {
  /// What stands on screen, beside what `FrontScreens` shows.
  enum Scene: String, CaseIterable {
    case first, underway, gone, closing, lost, waiting
  }

  private func desk(_ scene: Scene, _ size: Size, in tongue: Tongue = .nl) throws -> Desk {
    let world = try scene == .waiting ? World() : .shared()
    var desk = try Desk(world, columns: size.columns, rows: size.rows, in: tongue)
    if scene != .first { desk.knowsFolders() }
    show(scene, &desk)
    return desk
  }

  private func show(_ scene: Scene, _ desk: inout Desk) {
    switch scene {
    case .first: desk.strike("D")
    case .underway, .closing:
      desk.workbench.sharingBegan(in: Desk.stick)
      desk.workbench.sharingIs(at: 12, of: 40)
      desk.strike(scene == .closing ? "q" : "D")
      desk.workbench.closingTakesLong()
    case .gone:
      desk.strike("D")
      desk.workbench.sharingEnded(
        .failed(SharingFailure(folder: Desk.stick, problem: .gone, sentence: "")))
    case .waiting: desk.workbench.waitsToJoin(code: "482 193 770 251")
    case .lost:
      desk.strike("L")
      desk.knowsLaptops()
      desk.strike("<home>v")
    }
  }

  @Test("each, at three sizes", arguments: PaneScreens.sizes, Scene.allCases)
  func scene(size: Size, scene: Scene) throws {
    try GoldenScreen.check(
      try desk(scene, size), "sharing-\(scene.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: [Tongue.fr, .en], Scene.allCases)
  func tongues(tongue: Tongue, scene: Scene) throws {
    let desk = try desk(scene, Size(columns: 80, rows: 24), in: tongue)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-sharing-\(scene.rawValue)-80x24")
  }
}
