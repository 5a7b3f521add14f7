import Testing

@testable import Journal

@Suite struct ChecksumTests {
  /// RFC 3720, appendix B.4, and the usual nine digits.
  @Test func agreesWithThePublishedVectors() {
    #expect(Checksum.of([UInt8]("123456789")) == 0xE306_9283)
    #expect(Checksum.of([]) == 0)
    #expect(Checksum.of([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(Checksum.of([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(Checksum.of(Array(0..<32)) == 0x46DD_794E)
    #expect(Checksum.of((0..<32).reversed()) == 0x113F_DB5C)
  }

  @Test func agreesWithTheSlowWayAtEveryLength() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    for length in 0...100 {
      #expect(Checksum.of(Array(bytes[..<length])) == Self.slow(bytes[..<length]))
    }
  }

  private static func slow(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var register: UInt32 = ~0
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0x82F6_3B78 : 0) }
    }
    return ~register
  }
}
