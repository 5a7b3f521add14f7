import Domain

extension Journal {
  /// The lines that another instance wrote since this was last asked; none where this one writes.
  ///
  /// Costs a look at each log, not a reading of it. A line that is only partly written is handed
  /// over once the rest is there.
  public func follow() throws(JournalError) -> [Event] {
    guard isReadOnly, readOnlyReason != .closed else { return [] }
    return Array(try readLogs())
  }
}
