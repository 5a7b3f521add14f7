import Domain

/// Who asks to be let in, as a value: a folder that does not answer can be waited for beside the
/// screen.
public struct JoinBoard: Sendable {
  let workspace: String
  let circle: Circle
  let device: String

  /// The laptops that ask in the folder at `path`; none where it is not there.
  public func requests(in path: String) throws(JournalError) -> [JoinRequest] {
    try requests(in: path, system: System())
  }

  /// Takes the request of `asking` out of the folder at `path`; false where there was none.
  public func refuse(_ asking: String, in path: String) throws(JournalError) -> Bool {
    try refuse(asking, in: path, system: System())
  }

  func requests(in path: String, system: System) throws(JournalError) -> [JoinRequest] {
    try exchange(at: path, system).map { (place) throws(JournalError) in
      try JoinDesk.requests(in: place, circle: circle, besides: device)
    } ?? []
  }

  func refuse(_ asking: String, in path: String, system: System) throws(JournalError) -> Bool {
    guard let folder = try exchange(at: path, system)?.part(.join) else { return false }
    let name = JoinRequest.name(of: asking)
    guard try folder.names().contains(name) else { return false }
    try folder.removeIfThere(name)
    return true
  }

  /// The exchange of this workspace in the folder at `path`; nil where it is not there now.
  private func exchange(
    at path: String, _ system: System
  ) throws(JournalError) -> ExchangeFolder? {
    do {
      return try ExchangeFolder.open(path, of: workspace, .before, system: system)
    } catch .noExchange {
      return nil
    } catch .exchangeUnmarked {
      return nil
    } catch  where error.isMissing {
      return nil
    }
  }
}

extension Journal {
  /// Who asks to be let in to this workspace as `state` knows it.
  public func joinBoard(_ state: State) -> JoinBoard {
    JoinBoard(workspace: workspace.id, circle: Circle(state), device: device ?? "")
  }
}
