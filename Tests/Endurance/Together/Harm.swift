import Domain
import Journal

extension Team {
  /// Bytes in the middle of a log go bad, of a line that another laptop has whole.
  func damage(_ station: Station) throws {
    let others = stations.filter { $0 !== station && $0.isIn }
    guard let other = others.randomElement(using: &dice) else { return }
    let there = Set(try other.linesOnDisk().map(\.event.version))
    // Who was let in first is said once here; the program says it again where it was lost.
    let lines = try station.linesOnDisk().filter {
      there.contains($0.event.version) && !damaged.contains($0.event.version)
        && !Circle.isAboutDevices($0.event) && $0.event.version.log.scope == .shared
        && !($0.event.of.map(inForms.contains) ?? false)
    }
    guard let line = lines.randomElement(using: &dice) else { return }
    let path = "\(station.logFolder)/\(line.event.version.log.text).jsonl"
    guard var bytes = Disk.bytes(path), let place = Self.place(of: line.bytes, in: bytes) else {
      return
    }
    bytes[place + pick(line.bytes.count)] ^= 0x11
    station.close()
    Disk.put(bytes, at: path)
    try station.open()
    damaged.insert(line.event.version)
    count("damaged")
    tell("\(station.name) has \(line.event.version.text) damaged")
  }

  private static func place(of line: [UInt8], in bytes: [UInt8]) -> Int? {
    let starts = bytes.indices.lazy.filter { $0 == 0 || bytes[$0 - 1] == 0x0A }
    return starts.first { bytes[$0...].starts(with: line) }
  }

  /// The battery dies in the middle of a line: its start is in the log, and goes to the quarantine.
  func tear(_ station: Station) throws {
    guard let person = someone(station) else { return }
    let log = LogName(device: station.device, scope: .shared)
    let path = "\(station.logFolder)/\(log.text).jsonl"
    guard Disk.bytes(path) != nil else { return }
    station.close()
    let end = pick(2) == 0 ? "" : ",\"of\":\"\(person)\",\"data\":{\"name\":\"half"
    let text = "{\"v\":1,\"log\":\"\(log.text)\",\"note\":\"\(Team.canary(of: person))\"\(end)"
    Disk.append(Array(text.utf8), to: path)
    try station.open()
    count("torn")
  }

  /// A form is left half-filled, with the name of somebody in it: not of whom a line was damaged, as
  /// nobody can tell any more that it is their name.
  func leaveForm(_ station: Station) throws {
    guard let person = someone(station),
      !damaged.contains(where: { said[$0]?.of == person })
    else { return }
    let name = station.state.entity(.person(person))?.text(.name) ?? ""
    guard name.contains("Kanarie") else { return }
    let form = Value.object(
      Fields([
        .init(pick(2) == 0 ? "of" : "with", .text(pick(2) == 0 ? person : "p")),
        .init("typed", .text("over " + name)),
      ]))
    try station.reading().drafts().write(JSON.bytes(of: form), as: fresh("form"))
    inForms.insert(person)
    count("forms")
  }
}
