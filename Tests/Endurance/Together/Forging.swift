import Domain
import Journal

extension Team {
  /// Somebody puts the stub of a line there that nobody took away: nothing may come of it.
  func forge() throws {
    guard isUnsealed, let stick = sticks.randomElement(using: &dice),
      let file = stick.segments.randomElement(using: &dice), let bytes = Disk.bytes(file)
    else { return }
    let lines = bytes.split(separator: 0x0A).compactMap { try? LineReader.read(Array($0)) }
    guard
      let event = lines.filter({ $0.of != nil && $0.kind != "gone" }).randomElement(using: &dice)
    else { return }
    let stub = LineWriter.stub(of: event)
    let sum = String(Checksum.of(stub.bytes), radix: 16)
    let place = event.version.sequence
    let name = "\(place)-\(place)-\(String(repeating: "0", count: 8 - sum.count))\(sum).jsonl"
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(name)"
    Disk.put(stub.bytes, at: path)
    forged.insert(path)
    count("forged")
  }
}
