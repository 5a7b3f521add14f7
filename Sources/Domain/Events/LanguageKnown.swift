extension EventKind {
  /// A language a person knows, and how far they got in it.
  public static let languageKnown = EventKind(
    "language.known", .shared, about: .person, writes: .language, keyedBy: .language,
    allows: [.mother, .listening, .speaking, .reading, .writing])
}
