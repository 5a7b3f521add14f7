/// The wall clock of a line in four bytes, shown to people and never computed with.
public struct WallSecond: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  let seconds: UInt32

  init(seconds: UInt32) { self.seconds = seconds }

  /// The moment written `2026-10-04T09:12:33Z` from `start` on; nil for what is written otherwise, or
  /// does not fit.
  public init?(_ bytes: Span<UInt8>, at start: Int) {
    guard start + 20 <= bytes.count, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D,
      bytes[start + 10] == 0x54, bytes[start + 13] == 0x3A, bytes[start + 16] == 0x3A,
      bytes[start + 19] == 0x5A, let century = WallSecond.two(bytes, start),
      let year = WallSecond.two(bytes, start + 2), let month = WallSecond.two(bytes, start + 5),
      let day = WallSecond.two(bytes, start + 8), let hour = WallSecond.two(bytes, start + 11),
      let minute = WallSecond.two(bytes, start + 14),
      let second = WallSecond.two(bytes, start + 17), hour < 24, minute < 60, second < 60,
      let date = Day(year: 100 * century + year, month: month, day: day),
      let seconds = UInt32(exactly: date.number * 86_400 + hour * 3600 + minute * 60 + second)
    else { return nil }
    self.seconds = seconds
  }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return nil }
    self.init(bytes.span, at: 0)
  }

  @inline(__always)
  private static func two(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    let tens = bytes[place] &- 0x30
    let ones = bytes[place + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// The same as text.
  public var text: String {
    let day = Day(number: Int(seconds) / 86_400).parts
    let rest = Int(seconds) % 86_400
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    WallSecond.add(day.year / 100, &bytes)
    WallSecond.add(day.year % 100, &bytes)
    let parts = [day.month, day.day, rest / 3600, rest / 60 % 60, rest % 60]
    for (mark, part) in zip([0x2D, 0x2D, 0x54, 0x3A, 0x3A] as [UInt8], parts) {
      bytes.append(mark)
      WallSecond.add(part, &bytes)
    }
    bytes.append(0x5A)
    return String(bytes.span, 0..<bytes.count)
  }

  private static func add(_ number: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x30 + UInt8(number / 10))
    bytes.append(0x30 + UInt8(number % 10))
  }
}
