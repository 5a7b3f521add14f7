import Domain
import Testing
import Workbench

/// A team at its laptops: a workshop, a balie, and somebody who is out.
extension World {
  static let organisation = "Sociaal Huis"

  /// The lively workshop, shared by two laptops that were let in, one that was taken out, and with
  /// somebody erased.
  static func shared() throws -> World {
    var world = try lively()
    try world.write(
      .accept(laptop("k7q2m9xw", "Walter", "workshop"), for: [.shared, .confidential]))
    try world.write(.accept(laptop("balie000", "Balie", "desk"), for: [.shared, .confidential]))
    try world.write(.accept(laptop("oud00000", "Oude laptop", "field"), for: [.shared]))
    try world.write(.remove("oud00000", because: .lost))
    try world.write(.registered("p-gone"))
    let erasing = try world.state.decideErasing("p-gone")
    world.state.apply(
      contentsOf: world.journal.append(
        erasing.proposals, by: world.user, at: world.now.instant, over: world.state))
    return world
  }

  static func laptop(
    _ device: String, _ name: String, _ station: String, of organisation: String = organisation
  ) -> Deed.Introduction {
    Deed.Introduction(
      device: device, name: name, station: station, organisation: organisation, publicKey: "")
  }
}

extension Deed {
  fileprivate static func registered(_ id: PersonID) -> Deed {
    Deed([Proposal(.personRegistered, of: id, .set(.name, "Iemand"))])
  }
}

extension Desk {
  static let stick = "/media/walter/STICK"
  static let cloud = "/home/walter/Nextcloud"

  /// The host says which folders there are.
  mutating func knowsFolders(canSeal: Bool = true) {
    let moment = World.moment("2021-05-10", "17:30")
    workbench.know(
      shared: [
        SharedFolder(path: Desk.cloud, isUnsealed: false, isAutomatic: true, last: moment),
        SharedFolder(path: Desk.stick, isUnsealed: true, isAutomatic: false, last: moment),
      ], canSeal: canSeal)
    workbench.looked(at: [Desk.cloud: .here, Desk.stick: .away], places: ["/media/walter/ANDERE"])
  }

  /// The host says which laptops there are.
  mutating func knowsLaptops() {
    let circle = Circle(workbench.state)
    let laptops = circle.members.map { member in
      var laptop = Laptop(member, isIn: circle.isMember(member.device))
      laptop.since = World.moment("2021-05-03", "09:00")
      laptop.lastSeen = World.moment("2021-05-10", "17:30")
      laptop.disk = member.device == "balie000" ? .open : .encrypted
      laptop.lacks = member.device == "balie000" ? 12 : 0
      laptop.hasMore = member.device == "balie000" ? 3 : 0
      laptop.confirmed = member.device == "balie000" ? [] : ["p-gone"]
      return laptop
    }
    workbench.know(laptops: laptops, own: "k7q2m9xw")
  }

  static func asks(of organisation: String = World.organisation) -> LaptopRequest {
    LaptopRequest(
      World.laptop("els00000", "Els", "field", of: organisation), code: "482 193 770 251",
      folder: Desk.stick)
  }

  /// All kinds of things came of it.
  static var busyNews: SharingNews {
    var news = SharingNews()
    news.folder = Desk.stick
    news.received = 1_240
    news.sent = 12
    news.alreadyHad = 3
    news.healed = 1
    news.ofLaterVersion = 2
    news.requests = [asks()]
    news.isUnsealed = true
    news.troubles = [
      SharingNews.Trouble(file: "balie000.s/1-9-0badc0de.jsonl", reason: "beschadigd")
    ]
    return news
  }

  /// What was asked of the host that is about sharing.
  var askedToShare: [SharingRequest] {
    asked.compactMap { if case .share(let request) = $0 { request } else { nil } }
  }
}
