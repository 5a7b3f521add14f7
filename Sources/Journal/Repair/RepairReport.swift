import Domain

/// What a repair did. Nothing it did not do is in here; what is still amiss, `check` tells.
public struct RepairReport: Hashable, Sendable {
  /// One log that was put together again.
  public struct Log: Hashable, Sendable {
    /// Its name.
    public let name: LogName
    /// How many lines it has now.
    public internal(set) var lines = 0
    /// How many of them came from other files.
    public internal(set) var broughtIn = 0
    /// How many stood in it more than once.
    public internal(set) var doubles = 0
    /// How many are stubs now, of people who were erased.
    public internal(set) var stubs = 0
    /// How many bytes that are no line were put in the quarantine.
    public internal(set) var bytesSetAside = 0
  }

  /// The logs that were put together again; the others were whole.
  public internal(set) var logs: [Log] = []
  /// The files that are in the quarantine because of this repair.
  public internal(set) var setAside: [String] = []
  /// The files that were no log of this workspace and are in the quarantine now, or were taken up.
  public internal(set) var filesTakenOut: [String] = []
  /// Why this device goes on under a new id; nil where it does not.
  public internal(set) var identityChange: IdentityChange?
  /// True where `workspace.json` could not be read and was written anew.
  public internal(set) var madeWorkspaceFile = false

  /// True where nothing had to be done.
  public var isNothing: Bool {
    logs.isEmpty && setAside.isEmpty && filesTakenOut.isEmpty && identityChange == nil
      && !madeWorkspaceFile
  }
}
