import Domain

/// What can be seen of a folder in which this device shares. Nothing is written.
public enum ExchangeLook: Hashable, Sendable {
  /// It is there and says whose it is; false where nothing can be laid down in it.
  case there(mayWrite: Bool)
  /// The folder is not there: a stick that is not in, a share that does not answer.
  case away
  /// It is there, and this is the matter with it.
  case wrong(JournalError)
}

extension Journal {
  /// Looks at a folder that is remembered.
  public func look(at known: KnownFolder) -> ExchangeLook {
    do {
      let place = try ExchangeFolder.open(known.path, of: workspace.id, .before, system: system)
      for part in ExchangeFolder.Part.allCases {
        if let folder = try place.part(part), !folder.mayWrite { return .there(mayWrite: false) }
      }
      return .there(mayWrite: place.folder.mayWrite)
    } catch  where error.isMissing {
      return .away
    } catch {
      return .wrong(error)
    }
  }
}
