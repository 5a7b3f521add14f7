/// A piece of the manual, before it is known how it is to be printed.
enum ManualPart: Equatable {
  case heading(String)
  case subheading(String)
  case paragraph(String)
  /// Something in a row of such.
  case item(String)
  /// How something is typed, as it stands.
  case usage(String)
  /// Something, and what it is.
  case entry(String, String)
}
