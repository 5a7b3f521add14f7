/// CRC-32C (Castagnoli, RFC 3720 appendix B.4): guards a line against accidents, not against people.
public enum Checksum {
  /// The checksum of `bytes`.
  public static func of(_ bytes: [UInt8]) -> UInt32 { of(bytes.span) }

  /// The checksum of `bytes`.
  static func of(_ bytes: Span<UInt8>) -> UInt32 {
    var running = Running()
    running.add(bytes)
    return running.value
  }

  /// A checksum of bytes that come in pieces.
  struct Running {
    private var register: UInt32 = ~0

    var value: UInt32 { ~register }

    mutating func add(_ bytes: Span<UInt8>) {
      let table = Checksum.table.span
      var register = register
      var offset = 0
      while offset + 8 <= bytes.count {
        register = Checksum.eight(bytes, at: offset, register, table)
        offset += 8
      }
      while offset < bytes.count {
        register = table[Int(UInt8(truncatingIfNeeded: register) ^ bytes[offset])] ^ register >> 8
        offset += 1
      }
      self.register = register
    }
  }

  /// Takes in eight bytes at once: the table of slice `n` carries a byte over `n` further bytes.
  @inline(__always)
  private static func eight(
    _ bytes: Span<UInt8>, at offset: Int, _ register: UInt32, _ table: Span<UInt32>
  ) -> UInt32 {
    let low0 = bytes[offset] ^ UInt8(truncatingIfNeeded: register)
    let low1 = bytes[offset + 1] ^ UInt8(truncatingIfNeeded: register >> 8)
    let low2 = bytes[offset + 2] ^ UInt8(truncatingIfNeeded: register >> 16)
    let low3 = bytes[offset + 3] ^ UInt8(truncatingIfNeeded: register >> 24)
    let first = table[0x700 + Int(low0)] ^ table[0x600 + Int(low1)]
    let second = table[0x500 + Int(low2)] ^ table[0x400 + Int(low3)]
    let third = table[0x300 + Int(bytes[offset + 4])] ^ table[0x200 + Int(bytes[offset + 5])]
    let fourth = table[0x100 + Int(bytes[offset + 6])] ^ table[Int(bytes[offset + 7])]
    return first ^ second ^ third ^ fourth
  }

  /// Eight slices of 256 entries, one after the other.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var entry = UInt32(byte)
      for _ in 0..<8 { entry = entry & 1 == 1 ? entry >> 1 ^ 0x82F6_3B78 : entry >> 1 }
      table[byte] = entry
    }
    for place in 256..<(8 * 256) {
      let before = table[place - 256]
      table[place] = before >> 8 ^ table[Int(before & 0xFF)]
    }
    return table
  }()
}
