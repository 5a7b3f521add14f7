/// Every thing of which a line sets a field, by number: what it is, and the first and last of its
/// lines. Those of one type, of one key, of one person each hang together in a chain.
struct Things: Sendable {
  /// A thing, 36 bytes. A link is the number of the next one plus one; 0 at the end.
  struct Thing: Sendable {
    fileprivate let what: UInt8
    /// The number of the person plus one; 0 for what is about nobody.
    let person: UInt32
    let key: UInt32
    fileprivate(set) var firstLine: UInt32 = 0
    fileprivate(set) var lastLine: UInt32 = 0
    fileprivate var nextOfType: UInt32 = 0
    fileprivate var nextOfPerson: UInt32 = 0
    fileprivate var nextOfKey: UInt32 = 0

    var type: EntityType { EntityType.numbered[Int(what >> 1)] }
    var scope: Scope { what & 1 == 1 ? .shared : .confidential }

    /// True where one line says all there is.
    var hasOneLine: Bool { firstLine == lastLine }
  }

  private(set) var all: [Thing] = []
  private(set) var keys = NameTable()
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var ofType = [UInt32](repeating: 0, count: 256)
  private var ofPerson: [UInt32] = []
  private var ofKey: [UInt32] = []

  subscript(_ number: Int) -> Thing { all[number] }

  /// The number of a thing; a new one where nothing was said of it yet.
  mutating func number(_ type: UInt8, _ scope: Scope, person: UInt32, key: UInt32) -> Int {
    let what = Things.what(type, scope)
    let (slot, found) = find(what, person, key)
    if let found { return found }
    let number = all.count
    all.append(Thing(what: what, person: person, key: key))
    slots[slot] = UInt32(number) + 1
    link(number)
    if 3 * all.count > 2 * slots.count { grow() }
    return number
  }

  /// The number of a key.
  mutating func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    keys.number(bytes, range)
  }

  mutating func key(_ text: String) -> UInt32 { keys.number(text) }

  /// The number of a thing of which something was said; nil where nothing was.
  func find(_ type: EntityType, _ scope: Scope, person: UInt32, key: String) -> Int? {
    keys.find(key).flatMap { find(Things.what(type.number, scope), person, $0).found }
  }

  /// Hangs a line, counted from 1, behind the others of a thing; gives the one before it, 0 for none.
  mutating func add(line: UInt32, to number: Int) -> UInt32 {
    let last = all[number].lastLine
    if last == 0 { all[number].firstLine = line }
    all[number].lastLine = line
    return last
  }

  /// The things of a type.
  func each(_ type: EntityType, _ scope: Scope) -> [Int] {
    chain(ofType[Int(Things.what(type.number, scope))], \.nextOfType)
  }

  /// The things of a type with a key.
  func each(_ type: EntityType, _ scope: Scope, key: String) -> [Int] {
    guard let key = keys.find(key), key < ofKey.count else { return [] }
    let what = Things.what(type.number, scope)
    return chain(ofKey[Int(key)], \.nextOfKey).filter { all[$0].what == what }
  }

  /// The things about a person, given by number.
  func each(ofPerson person: UInt32, _ scope: Scope) -> [Int] {
    guard person < ofPerson.count else { return [] }
    return chain(ofPerson[Int(person)], \.nextOfPerson).filter { all[$0].scope == scope }
  }

  private func chain(_ first: UInt32, _ next: KeyPath<Thing, UInt32>) -> [Int] {
    var found: [Int] = []
    var link = first
    while link != 0 {
      found.append(Int(link) - 1)
      link = all[Int(link) - 1][keyPath: next]
    }
    return found
  }

  private mutating func link(_ number: Int) {
    let thing = all[number]
    let link = UInt32(number) + 1
    all[number].nextOfType = ofType[Int(thing.what)]
    ofType[Int(thing.what)] = link
    while ofKey.count <= thing.key { ofKey.append(0) }
    all[number].nextOfKey = ofKey[Int(thing.key)]
    ofKey[Int(thing.key)] = link
    guard thing.person > 0 else { return }
    let person = Int(thing.person) - 1
    while ofPerson.count <= person { ofPerson.append(0) }
    all[number].nextOfPerson = ofPerson[person]
    ofPerson[person] = link
  }

  private func find(
    _ what: UInt8, _ person: UInt32, _ key: UInt32
  ) -> (slot: Int, found: Int?) {
    let slots = slots.span
    let all = all.span
    let mask = slots.count - 1
    var slot = hash(what, person, key) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let thing = all[number]
      if thing.key == key, thing.person == person, thing.what == what {
        return (slot, number)
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  private static func what(_ type: UInt8, _ scope: Scope) -> UInt8 {
    type << 1 | (scope == .shared ? 1 : 0)
  }

  private func hash(_ what: UInt8, _ person: UInt32, _ key: UInt32) -> Int {
    let mixed = (UInt64(key) << 32 | UInt64(person)) &+ UInt64(what) &* 0x9e37_79b9_7f4a_7c15
    let spread = (mixed ^ mixed >> 29) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: (spread ^ spread >> 32) & 0x7fff_ffff)
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: 2 * slots.count)
    let mask = larger.count - 1
    for (number, thing) in all.enumerated() {
      var slot = hash(thing.what, thing.person, thing.key) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(number) + 1
    }
    slots = larger
  }
}

extension EntityType {
  /// All of them, each at the place that is its number.
  static let numbered = allCases
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, UInt8($0.offset)) })

  /// Its place among all types.
  var number: UInt8 { EntityType.numbers[self] ?? 0 }
}
