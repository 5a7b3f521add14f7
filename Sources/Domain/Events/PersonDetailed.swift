extension EventKind {
  /// What only the own organisation knows of a person. Each may be unasked, known or declined.
  public static let personDetailed = EventKind(
    "person.detailed", .confidential, about: .person, writes: .detail,
    allows: [
      .birthDate, .gender, .address, .origin, .inBelgiumSince, .income, .schooling, .household,
      .fileReference, .nationality, .foreignBackground, .minority, .disability, .housing, .rural,
      .disadvantage, .declined, .note,
    ])
}
