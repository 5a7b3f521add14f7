import Domain
import Journal

extension Team {
  /// A later version of the program ran on this laptop: it wrote a line of a kind, or in a format,
  /// that this one does not know.
  func writeAsLaterVersion(_ station: Station) throws {
    let log = LogName(device: station.device, scope: .shared)
    let path = "\(station.logFolder)/\(log.text).jsonl"
    let own = try station.linesOnDisk().map(\.event).filter { $0.version.log == log }
    guard let last = own.map(\.version.sequence).max() else { return }
    let person = someone(station)
    let isLaterFormat = pick(2) == 0
    let lamport = station.state.lamport(of: .shared) + 1
    var text = "{\"v\":\(isLaterFormat ? 2 : 1),\"log\":\"\(log.text)\",\"seq\":\(last + 1)"
    text += ",\"lam\":\(lamport),\"at\":\"\(station.now)\",\"by\":\"els\""
    text += ",\"kind\":\"\(isLaterFormat ? "person.changed" : "moon.seen")\""
    if let person { text += ",\"of\":\"\(person)\"" }
    text += isLaterFormat ? ",\"data\":[1.5,null]" : ",\"data\":{\"phase\":\"\(pick(9))\"}"
    if let person { text += ",\"note\":\"\(Team.canary(of: person))\"" }
    let sum = String(Checksum.of(Array(text.utf8)), radix: 16)
    text += ",\"crc\":\"\(String(repeating: "0", count: 8 - sum.count))\(sum)\"}"
    let event = try LineReader.read(Array(text.utf8))
    station.close()
    Disk.append(Array(text.utf8) + [0x0A], to: path)
    try station.open()
    note([event])
    count("unknown")
  }
}
