/// The names met in one object, told apart by their bytes.
///
/// Most objects are small; a walk through a few names is quicker than hashing them.
struct NamesSeen {
  private var few: [String] = []
  private var many: Set<[UInt8]> = []

  /// False where `name` was there already.
  mutating func insert(_ name: String) -> Bool {
    if few.count < 16 {
      guard !few.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return false }
      few.append(name)
      return true
    }
    if many.isEmpty { many = Set(few.map { Array($0.utf8) }) }
    return many.insert(Array(name.utf8)).inserted
  }
}
