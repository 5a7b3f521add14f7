/// What someone may be recognised by in a sheet without names: none of it is rare by itself, but
/// together it may be.
///
/// In the order in which they are given up first where too few people share them.
public enum Trait: String, CaseIterable, Sendable {
  case municipality, motherTongue, schooling, arrival, dutch, age, gender
}

/// What a trait of someone is, as it is told.
public enum TraitValue: Hashable, Sendable {
  /// Nobody asked, or they did not want to say.
  case unknown
  /// It is not told, as too few people share it.
  case leftOut
  /// Ages in years or levels of Dutch, from one to the other: `25-34`, `A1-A2`.
  case band(String)
  /// One of the words of a field.
  case choice(String, Field)
  case word(ResearchWord)
  /// A municipality.
  case place(String)
}

/// Wider words for what people are.
public enum ResearchWord: String, CaseIterable, Sendable {
  case dutch, european, elsewhere
  case newcomer, longSettled, fromHere
  case shortSchooled, longerSchooled
}
