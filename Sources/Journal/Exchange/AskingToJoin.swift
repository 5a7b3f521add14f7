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
    try exchangeFolder(path).map { (place) throws(JournalError) in
      try JoinDesk.requests(
        in: place, circle: Circle(state), besides: device ?? "")
    } ?? []
  }

  /// Takes the request of `device` out of the folder at `path`; false where there was none.
  public func refuse(_ device: String, in path: String) throws(JournalError) -> Bool {
    guard let folder = try exchangeFolder(path)?.part(.join) else { return false }
    let name = JoinRequest.name(of: device)
    guard try folder.names().contains(name) else { return false }
    try folder.removeIfThere(name)
    return true
  }

  /// The exchange of this workspace in the folder at `path`; nil where it is not there now.
  private func exchangeFolder(_ path: String) throws(JournalError) -> ExchangeFolder? {
    do {
      return try ExchangeFolder.open(path, of: workspace.id, .before, system: system)
    } catch .noExchange {
      return nil
    } catch .exchangeUnmarked {
      return nil
    } catch  where error.isMissing {
      return nil
    }
  }
}
