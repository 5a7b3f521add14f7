import Domain

extension Journal {
  /// The workspaces whose exchange lies in the folder at `path`.
  public static func workspaces(
    sharedIn path: String, system: System = System()
  ) throws(JournalError) -> [String] {
    try ExchangeFolder.workspaces(in: path, system: system)
  }

  /// The laptops that ask to be let in, in the folder at `path`; none where it is not there.
  public func requests(in path: String, _ state: State) throws(JournalError) -> [JoinRequest] {
    try joinBoard(state).requests(in: path, system: system)
  }

  /// Takes the request of `device` out of the folder at `path`; false where there was none.
  public func refuse(_ asking: String, in path: String) throws(JournalError) -> Bool {
    try joinBoard(State()).refuse(asking, in: path, system: system)
  }
}
