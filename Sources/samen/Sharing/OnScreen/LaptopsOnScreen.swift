import Domain
import Journal
import Workbench

/// The laptops of the team, for the screen.
extension Screenful {
  /// What is known of them here at once; who asks to be let in as soon as the folders answer.
  mutating func lookAtLaptops() {
    guard let standings = try? journal.standings(workbench.state) else { return }
    let circle = Circle(workbench.state)
    workbench.know(
      laptops: circle.members.map { laptop($0, circle, standings[$0.device]) },
      own: journal.device ?? "")
    let board = journal.joinBoard(workbench.state)
    let mail = sharer.mail
    let paths = sharer.folders.map(\.path)
    Beside.start {
      var found: [String: [JoinRequest]] = [:]
      for path in paths { found[path] = (try? board.requests(in: path)) ?? [] }
      mail.post(.requests(found))
    }
  }

  private func laptop(
    _ member: Member, _ circle: Circle, _ standing: DeviceStanding?
  ) -> Laptop {
    var laptop = Laptop(
      member, isIn: circle.isMember(member.device), goesOnFrom: circle.origin(of: member.device))
    laptop.since = WallClock.epoch(of: member.since).map(WallClock.moment)
    guard let standing else { return laptop }
    laptop.lastSeen = WallClock.epoch(of: standing.lastSeen).map(WallClock.moment)
    laptop.lacks = standing.lacks
    laptop.hasMore = standing.hasMore
    laptop.confirmed = standing.erased
    laptop.disk =
      switch standing.disk {
      case .encrypted: .encrypted
      case .open: .open
      case .unknown: .unknown
      }
    return laptop
  }

  mutating func heard(_ requests: [String: [JoinRequest]]) {
    var found: [LaptopRequest] = []
    for (path, requests) in requests.sorted(by: { $0.key < $1.key }) {
      for request in requests
      where !found.contains(where: { $0.laptop.device == request.laptop.device }) {
        found.append(LaptopRequest(request.laptop, code: request.code, folder: path))
      }
    }
    workbench.know(requests: found)
  }

  /// Its request goes from every folder that is there.
  func refuse(_ device: String) {
    let board = journal.joinBoard(workbench.state)
    let paths = sharer.folders.map(\.path)
    Beside.start {
      for path in paths { _ = try? board.refuse(device, in: path) }
    }
  }
}
