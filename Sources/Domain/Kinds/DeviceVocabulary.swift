/// The fields of the laptops of a team, and of what is taken away for good.
extension Field {
  public static let station = Field("station", .choice(Station.self))
  public static let organisation = Field("organisation", .line)
  /// The public half of an age key: what is sealed with it, only that laptop reads.
  public static let publicKey = Field("publicKey", .line)
  /// Which lines a laptop gets: those of all, and those of its own organisation.
  public static let scopes = Field("scopes", .list(.choice(Scope.self)))
  public static let why = Field("why", .choice(RemovalReason.self))
  public static let removed = Field("removed", .flag)
  /// The versions that the lines taken away for good had replaced.
  public static let replaced = Field("replaced", .list(.line))
}

/// Why a laptop is no longer one of the team's.
public enum RemovalReason: String, CaseIterable, Sendable, ValueConvertible {
  case lost, replaced, left, mistake
}
