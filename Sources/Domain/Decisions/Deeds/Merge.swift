extension Deed {
  /// Two who were registered apart turn out to be one person. Undone, they are two again, each with
  /// all that was said of them.
  public static func merge(_ person: PersonID, with other: PersonID) -> Deed {
    Deed(.personMerged, of: person, .set(.sameAs, other))
  }
}
