import Domain
import Journal
import Language
import Workbench

/// The laptops of the team, a row each.
struct DevicesList {
  let team: Team
  let sentences: Sentences
  private var words: Words { sentences.words }

  /// What is printed as a sheet or as JSON.
  var table: Table {
    var table = Table(columns: [
      words.column(.device, speaks: true), column("name", .name, speaks: true),
      column("station", .station, speaks: true),
      column("organisation", .organisation, speaks: true),
      column("status", .status, speaks: true), column("sees", .sees), column("since", .since),
      column("lastSeen", .lastSeen), column("lacks", .lacks), column("hasMore", .hasMore),
      column("disk", .disk), column("thisOne", .thisOne), column("goesOnFrom", .goesOnFrom),
    ])
    table.rows = team.laptops.map(row)
    return table
  }

  /// What is read out: the laptops, those who ask to be let in, and who was erased and is not gone
  /// from each of them yet.
  var lines: [String] {
    guard !team.laptops.isEmpty || !team.requests.isEmpty else {
      return [words(DevicesPhrase.none)]
    }
    let asking = SharingSentences(words: words)
    return TableText(sentences: sentences).lines(table) + team.requests.map(asking.request)
      + team.openErasures.map(sentences.openErasure)
  }

  private func column(
    _ key: String, _ label: DevicesPhrase, speaks: Bool = false
  ) -> Table.Column {
    Table.Column(key: key, label: words(label), speaksForItself: speaks)
  }

  private func row(_ laptop: Team.Laptop) -> [Table.Cell] {
    let member = laptop.member
    let standing = laptop.standing
    let station = member.station.isEmpty ? nil : words.value(member.station, of: "station")
    return [
      .text(member.device), .text(member.name), .text(station),
      .text(member.organisation.isEmpty ? nil : member.organisation),
      .text(words(status(laptop))), .text(sees(laptop)), .text(moment(member.since)),
      .text(moment(standing?.lastSeen ?? "")),
      count(standing?.lacks), count(standing?.hasMore), .text(words(disk(standing))),
      laptop.isThisOne ? .flag(true) : .empty, .text(laptop.goesOnFrom),
    ]
  }

  private func count(_ number: Int?) -> Table.Cell {
    guard let number, number > 0 else { return .empty }
    return .number(number)
  }

  private func status(_ laptop: Team.Laptop) -> DevicesPhrase {
    if laptop.member.isRemoved { return .isRemoved }
    return laptop.isIn ? .isMember : .isNotAccepted
  }

  private func sees(_ laptop: Team.Laptop) -> String? {
    guard laptop.isIn, !laptop.member.isRemoved else { return nil }
    return words(
      laptop.member.scopes.contains(.confidential)
        ? DevicesPhrase.seesOwn : DevicesPhrase.seesShared)
  }

  private func disk(_ standing: DeviceStanding?) -> DevicesPhrase {
    switch standing?.disk ?? .unknown {
    case .encrypted: .diskYes
    case .open: .diskNo
    case .unknown: .diskUnknown
    }
  }

  /// Day and time in Brussels.
  private func moment(_ instant: String) -> String? {
    guard let epoch = WallClock.epoch(of: instant) else { return nil }
    let local = WallClock.moment(epoch: epoch)
    return "\(sentences.numericDay(local.day)) \(local.time.text)"
  }
}
