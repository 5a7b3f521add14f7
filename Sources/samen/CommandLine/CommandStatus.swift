/// How a command went, for scripts.
enum CommandStatus: Int32, CaseIterable {
  case done = 0
  /// Refused by a rule, or `check` found something.
  case refused = 1
  case wrongUsage = 2
  case cannotReadOrWrite = 3
}
