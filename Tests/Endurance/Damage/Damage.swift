/// The ways in which disks, and other programs, spoil a file.
enum Damage {
  /// `bytes` with one to three damages.
  static func done(to bytes: [UInt8], using dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &dice)
      let length = Bool.random(using: &dice) ? 64 : 4096
      let end = min(bytes.count, place + Int.random(in: 1...length, using: &dice))
      spoil(&bytes, place..<end, using: &dice)
    }
    return bytes
  }

  private static func spoil(_ bytes: inout [UInt8], _ range: Range<Int>, using dice: inout Dice) {
    switch Int.random(in: 0...5, using: &dice) {
    case 0: for place in range { bytes[place] = 0 }
    case 1: for place in range { bytes[place] = .random(in: 0...255, using: &dice) }
    case 2:
      for _ in 0..<Int.random(in: 2...16, using: &dice) {
        bytes[Int.random(in: range, using: &dice)] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      }
    case 3: bytes.removeSubrange(range)
    case 4:
      let block = bytes[range]
      bytes.removeSubrange(range)
      bytes.insert(contentsOf: block, at: Int.random(in: 0...bytes.count, using: &dice))
    default:
      let other = Int.random(in: 0...(bytes.count - range.count), using: &dice)
      bytes.replaceSubrange(range, with: bytes[other..<(other + range.count)])
    }
  }
}
