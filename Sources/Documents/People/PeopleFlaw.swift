import Domain

/// Why a row of a list of people is not taken.
public enum PeopleFlaw: Error, Hashable, Sendable {
  /// The row cannot be relied on.
  case row(CsvFlaw)
  /// Nobody is named in it.
  case nameMissing
  /// No day that there is, under this heading.
  case noDay(heading: String, text: String)
  /// Not one of the words that can stand there.
  case unknownWord(heading: String, text: String, Field)
  /// A formula, or what a spreadsheet shows where one has no result.
  case formula(heading: String)
  /// A number that a spreadsheet rounded.
  case rounded(heading: String, text: String)
  /// More text than a line of the journal holds.
  case tooMuchText
}

/// A row of a list of people, as it was read.
public struct PeopleRow: Hashable, Sendable {
  /// The line of the file on which it begins, from 1.
  public let line: Int
  /// Who stands in it, as far as that could be read.
  public var name: String
  /// The person, or why nobody is taken from it.
  public let person: Result<PersonOnList, PeopleFlaw>
  /// What stood in columns that say the same as one before, and was left out: heading and text.
  public var leftOut: [LeftOut]

  /// A cell that was left out because another one came before it.
  public struct LeftOut: Hashable, Sendable {
    /// What stands above it.
    public let heading: String
    /// What stands in it.
    public let text: String
  }
}
