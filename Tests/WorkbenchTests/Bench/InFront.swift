import Language
import Screen

@testable import Workbench

/// Everything that can stand in front of the panes, as someone comes to it.
enum InFront: String, CaseIterable {
  case form, survey, find, palette, help, helpSearch, menu, drafts, recent, pictures, papers
  case calls, board, settling, comparison, folders, underway, folder, noSeal, result, laptops
  case asking, admit, erasures, erasing, telling, sure, pastTerms, notice, trouble, elsewhere

  func desk(columns: Int = 80, rows: Int = 24, in tongue: Tongue = .nl) throws -> Desk {
    var desk = try Desk(try world(), columns: columns, rows: rows, in: tongue)
    before(&desk)
    desk.strike(keys)
    after(&desk)
    return desk
  }

  private func world() throws -> World {
    switch self {
    case .settling, .comparison: try .apart()
    case .erasing, .telling, .sure: try .mentioning()
    case .pastTerms: try .pastTerms()
    case .board: try .boarded()
    case .folders, .underway, .folder, .noSeal, .result, .laptops, .asking, .admit, .erasures:
      try .shared()
    default: try .lively()
    }
  }

  /// The keys that lead there.
  private var keys: String {
    switch self {
    case .form: "n"
    case .survey: "<tab>e"
    case .find: "/e"
    case .palette: ":"
    case .help: "<tab>?"
    case .helpSearch: "?/Tab"
    case .menu: "<tab><down><tab>m"
    case .drafts: "nAida Test<esc>nSamira Test<esc>f"
    case .recent: "<tab>axR"
    case .pictures: "F<right>"
    case .papers: "/aida<enter>p"
    case .calls: "<tab>b"
    case .board: "<tab><down><tab><tab>b"
    case .settling: "/aida haddad<enter>y"
    case .comparison: "/aida haddad<enter>b"
    case .folders, .result, .underway: "D"
    case .folder: "D<end><enter>"
    case .noSeal: "D<enter>"
    case .laptops, .asking, .admit, .erasures: "L"
    case .erasing: "/aida haddad<enter><ctrl-e>"
    case .telling: "/aida haddad<enter><ctrl-e><down>x<down><enter>"
    case .sure: "/aida haddad<enter><ctrl-e>xw"
    case .pastTerms: "o<end><enter>"
    case .notice: ""
    case .trouble: "<tab>a"
    case .elsewhere: "<tab>a<right><enter>"
    }
  }

  private func before(_ desk: inout Desk) {
    switch self {
    case .folders, .folder, .result: desk.knowsFolders()
    case .noSeal: desk.knowsFolders(canSeal: false)
    case .underway:
      desk.knowsFolders()
      desk.workbench.sharingBegan(in: Desk.stick)
    case .trouble, .elsewhere: desk.disk = .full
    default: break
    }
  }

  private func after(_ desk: inout Desk) {
    switch self {
    case .result: desk.workbench.sharingEnded(.done(Desk.busyNews))
    case .notice: desk.workbench.note((1...60).map { "Iets om te weten, nummer \($0)." })
    case .laptops, .asking, .admit, .erasures:
      desk.knowsLaptops()
      if self == .asking || self == .admit { desk.workbench.know(requests: [Desk.asks()]) }
      desk.strike(self == .admit ? "<home>a" : self == .erasures ? "e" : "<home>")
    default: break
    }
  }
}
