/// Everyone of whom a line speaks, by number, with the first and last of those lines.
struct PeopleOfLines: Sendable {
  private var ids = NameTable()
  private var first: [UInt32] = []
  private var last: [UInt32] = []

  subscript(_ number: UInt32) -> PersonID { ids[number] }

  /// The number of a person; nil where no line speaks of them.
  func find(_ id: PersonID) -> UInt32? { ids.find(id) }

  /// Takes note of a line, counted from 1, about the person whose id stands there: their number, and
  /// the line about them before it, 0 for none.
  mutating func add(
    line: UInt32, about bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (person: UInt32, before: UInt32) {
    let number = ids.number(bytes, range)
    let place = Int(number)
    if place == first.count {
      first.append(line)
      last.append(line)
      return (number, 0)
    }
    let before = last[place]
    last[place] = line
    return (number, before)
  }

  /// The first line about a person, counted from 1.
  func firstLine(of number: UInt32) -> UInt32 { first[Int(number)] }
}
