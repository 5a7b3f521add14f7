/// The digest SHA-256 (FIPS 180-4), which names a whole state in 64 digits.
public enum SHA256 {
  /// The digest of `bytes`, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var running = Running()
    running.add(bytes)
    return running.hex
  }

  /// A digest of bytes that come in parts.
  public struct Running {
    private var hash: [UInt32] = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19,
    ]
    private var schedule = [UInt32](repeating: 0, count: 64)
    /// What does not fill a block yet.
    private var waiting: [UInt8] = []
    private var count = 0

    /// The digest of nothing yet.
    public init() {}

    /// Takes in more bytes.
    public mutating func add(_ bytes: [UInt8]) {
      count += bytes.count
      let all = waiting.isEmpty ? bytes : waiting + bytes
      var start = 0
      while start + 64 <= all.count {
        SHA256.fill(&schedule, from: all.span, at: start)
        SHA256.compress(schedule, into: &hash)
        start += 64
      }
      waiting = Array(all[start...])
    }

    /// The digest of all that was taken in, as 64 lower-case hexadecimal digits.
    public var hex: String {
      var last = self
      last.add(SHA256.padding(for: count))
      return last.hash.flatMap { Hex.bytes($0) }.text
    }
  }

  /// A one, zeros, and the length in bits, up to a whole block (section 5.1.1).
  private static func padding(for length: Int) -> [UInt8] {
    let zeros = (119 - length % 64) % 64
    let bits = UInt64(length) * 8
    return [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
  }

  /// The message schedule of one block (section 6.2.2, step 1).
  private static func fill(_ schedule: inout [UInt32], from bytes: Span<UInt8>, at start: Int) {
    for word in 0..<16 {
      let place = start + 4 * word
      schedule[word] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for word in 16..<64 {
      let one = schedule[word - 15]
      let other = schedule[word - 2]
      let low = rotated(one, 7) ^ rotated(one, 18) ^ (one >> 3)
      let high = rotated(other, 17) ^ rotated(other, 19) ^ (other >> 10)
      schedule[word] = schedule[word - 16] &+ low &+ schedule[word - 7] &+ high
    }
  }

  /// Steps 2 to 4: eight working variables, 64 rounds.
  private static func compress(_ schedule: [UInt32], into hash: inout [UInt32]) {
    var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
    var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
    for round in 0..<64 {
      let high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ high &+ ((e & f) ^ (~e & g)) &+ constants[round] &+ schedule[round]
      let low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { hash[place] &+= word }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// Section 4.2.2.
  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
