/// What came back from a backup.
public struct RestoreReport: Hashable, Sendable {
  /// Which workspace.
  public let workspace: WorkspaceFile
  /// True where there was none here before.
  public let isNew: Bool
  /// What became of the logs.
  public internal(set) var logs = RepairReport()
  /// How many half-filled forms came back.
  public internal(set) var drafts = 0
  /// How many files that were set aside, or half-filled forms, stay away because they may be about
  /// someone who was erased.
  public internal(set) var keptAway = 0
}
