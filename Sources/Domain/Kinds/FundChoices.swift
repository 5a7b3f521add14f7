// The words of what the European Social Fund asks of people.

/// An answer that may also be missing, which is no "no".
public enum YesOrNo: String, CaseIterable, Sendable, ValueConvertible {
  case yes, no
}

/// Which nationality someone has, as far as Regulation (EU) 2021/1057, article 2(1)(2) goes.
public enum Nationality: String, CaseIterable, Sendable, ValueConvertible {
  case belgian
  /// Of another country of the Union.
  case european
  /// Of no country of the Union, stateless or undetermined.
  case thirdCountry
}

/// How someone lives: the four conceptual categories of ETHOS, the European typology of homelessness
/// and housing exclusion, and none of them.
public enum Housing: String, CaseIterable, Sendable, ValueConvertible {
  case stable
  /// On the street, or in a night shelter.
  case roofless
  /// In a hostel, a refuge or another home for a while.
  case houseless
  /// With others, about to be put out, or under threat.
  case insecure
  /// Unfit to live in, or far too small.
  case inadequate
}
