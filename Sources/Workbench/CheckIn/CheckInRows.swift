import Domain

/// Who stands on the screen of the door.
extension Workbench {
  /// Without letters the whole sheet in its order; with letters those whose first or last name
  /// begins so: who is not marked yet, then who is, then who is known and not on the sheet.
  var checkInRows: [CheckInRow] {
    guard let checkIn, let roster else { return [] }
    let sheet = roster.rows.map { CheckInRow(person: $0.person, onSheet: $0) }
    guard !checkIn.letters.isEmpty else { return sheet }
    let ranked = sheet.compactMap { row in rank(row.person).map { (row, $0) } }
    let found = [true, false].flatMap { isOpen in
      Workbench.beginnings.flatMap { rank in
        ranked.filter { ($0.0.onSheet?.status == nil) == isOpen && $0.1 == rank }.map(\.0)
      }
    }
    return found + checkIn.others.map { CheckInRow(person: $0, onSheet: nil) }
  }

  /// The place of the row that Enter marks.
  func checkInPlace(_ rows: [CheckInRow]) -> Int {
    if let place = rows.firstIndex(where: { $0.person == checkIn?.person }) { return place }
    guard checkIn?.letters.isEmpty ?? true else { return 0 }
    return rows.firstIndex(where: \.isAwaited) ?? 0
  }

  /// The row that Enter marks; nil where nobody is found.
  var checkInRow: CheckInRow? {
    let rows = checkInRows
    return rows.isEmpty ? nil : rows[checkInPlace(rows)]
  }

  /// The mark that Enter makes: the one that was chosen, or the one there is, or present.
  func checkInStatus(_ row: CheckInRow) -> AttendanceStatus {
    checkIn?.status ?? row.onSheet?.status ?? .present
  }

  /// Looks for people who are not on the sheet. A room reads along, and who else comes to this house
  /// is not its business: they are shown to who types the whole first name.
  mutating func searchBesideTheSheet() {
    guard let checkIn else { return }
    let typed = FoldedText(checkIn.letters).words
    let sheet = Set(roster?.rows.map(\.person) ?? [])
    let found = state.people.filter { person in
      !sheet.contains(person.id) && Workbench.fits(typed, FoldedText(person.name).words)
    }
    self.checkIn?.others = found.sorted { $0.name < $1.name }.prefix(20).map(\.id)
  }

  /// True where the name has each word that was typed; of a second one its first letters will do.
  private static func fits(_ typed: [String], _ name: [String]) -> Bool {
    guard let first = typed.first, name.contains(first) else { return false }
    guard let last = typed.dropFirst().last else { return true }
    return typed.dropLast().allSatisfy(name.contains) && name.contains { $0.hasPrefix(last) }
  }

  /// The ranks of names of which a word is what was typed, or begins so.
  private static let beginnings = 0...3

  /// How well the letters fit, the first name before another; nil where no name begins so.
  private func rank(_ person: PersonID) -> Int? {
    guard let checkIn, let name = state.person(person)?.name,
      let rank = Searchable(name).rank(of: Searchable(checkIn.letters)),
      Workbench.beginnings.contains(rank)
    else { return nil }
    return rank
  }
}
