/// Ids by number, each kept once: a thing that has many lines, or a person of whom much is said,
/// takes four bytes in each place that names them.
struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each begins; one more than there are names.
  private var starts: [UInt32] = [0]
  /// The number of a name plus one, by its hash; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// The text of number `number`.
  subscript(_ number: UInt32) -> String { String(bytes.span, range(number)) }

  private func range(_ number: UInt32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
  }

  /// The number of what stands there; a new one where it was not seen yet.
  mutating func number(_ source: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let (slot, found) = find(source, range)
    if let found { return found }
    for place in range { bytes.append(source[place]) }
    starts.append(UInt32(bytes.count))
    let number = UInt32(count - 1)
    slots[slot] = number + 1
    if 3 * count > 2 * slots.count { grow() }
    return number
  }

  /// The number of `text`; a new one where it was not seen yet.
  mutating func number(_ text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return number(bytes.span, 0..<bytes.count)
  }

  /// The number of `text`; nil where it was never seen.
  func find(_ text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    return find(bytes.span, 0..<bytes.count)
  }

  /// The number of what stands there; nil where it was never seen.
  func find(_ source: Span<UInt8>, _ range: Range<Int>) -> UInt32? { find(source, range).found }

  private func find(_ source: Span<UInt8>, _ range: Range<Int>) -> (slot: Int, found: UInt32?) {
    let slots = slots.span
    let own = bytes.span
    let starts = starts.span
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteNames.hash(source, range)) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == range.count {
        var place = 0
        while place < range.count, own[start + place] == source[range.lowerBound + place] {
          place += 1
        }
        if place == range.count { return (slot, UInt32(number)) }
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: 2 * slots.count)
    let mask = larger.count - 1
    for number in 0..<UInt32(count) {
      var slot = Int(truncatingIfNeeded: ByteNames.hash(bytes.span, range(number))) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = number + 1
    }
    slots = larger
  }
}
