/// Which column of a sheet tells what: a pure value, made from its heading.
public struct PeopleColumns: Hashable, Sendable {
  /// A column that is read.
  public struct Read: Hashable, Sendable {
    /// Its place, from 0.
    public let place: Int
    /// What stands above it.
    public let heading: String
    /// What it tells.
    public let column: PeopleColumn
  }

  /// The columns that are read, from left to right. Of several that tell the same, the first that has
  /// something in it counts in each row.
  public private(set) var read: [Read] = []
  /// The headings of columns that nothing is known of, or that say again what two others say.
  public private(set) var leftOut: [String] = []
  /// How many columns the sheet has.
  public let count: Int

  /// The columns below `heading`.
  public init(_ heading: [String], words: PeopleWords) {
    count = heading.count
    for (place, text) in heading.enumerated() {
      let trimmed = SheetText.onOneLine(text)
      if let column = words.column(trimmed) {
        read.append(Read(place: place, heading: trimmed, column: column))
      } else if !trimmed.isEmpty {
        leftOut.append(trimmed)
      }
    }
    settleNames()
  }

  /// Beside a first name a "name" is the other half of it, as Belgian lists have it; where both halves
  /// are there, it says nothing new.
  private mutating func settleNames() {
    let columns = Set(read.map(\.column))
    guard columns.contains(.firstName), columns.contains(.name) else { return }
    if columns.contains(.lastName) {
      leftOut += read.filter { $0.column == .name }.map(\.heading)
      read.removeAll { $0.column == .name }
    } else {
      read = read.map {
        $0.column == .name ? Read(place: $0.place, heading: $0.heading, column: .lastName) : $0
      }
    }
  }

  /// True where people have a name in it.
  public var haveNames: Bool {
    read.contains { [.name, .firstName, .lastName].contains($0.column) }
  }

  /// The headings of the columns that tell the same, for what more than one tells.
  public var doubled: [(column: PeopleColumn, headings: [String])] {
    PeopleColumn.allCases.compactMap { column in
      let headings = read.filter { $0.column == column }.map(\.heading)
      return headings.count > 1 ? (column, headings) : nil
    }
  }
}
