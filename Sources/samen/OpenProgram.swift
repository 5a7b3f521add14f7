import Journal

/// Opens the program on the whole screen, on the workspace at `location`; where there is none, it
/// asks its first questions and makes one.
func openProgram(_ job: Job, at location: WorkspaceLocation) throws {
  throw CommandError.terminal("")
}
