import Journal

/// Looks whether folders are there. Each look has a thread of its own, so that one that does not
/// answer keeps nobody from hearing of the others.
final class FolderLookout {
  /// What was found.
  enum Found: Sendable {
    /// Something of the workspace lies there.
    case here
    /// The folder is there, and nothing of the workspace.
    case empty
    /// There is no such folder now.
    case away
  }

  /// How often folders that are shared in by themselves are looked at, in milliseconds.
  static let interval = 4_000

  private let mail: Mailbox<SharingMessage>
  private let workspace: String
  /// Where a look is under way that did not come back yet.
  private var waitingFor: Set<String> = []
  private var lastLook: ContinuousClock.Instant?

  init(of workspace: String, _ mail: Mailbox<SharingMessage>) {
    self.workspace = workspace
    self.mail = mail
  }

  /// True where it is time to look again.
  var isDue: Bool {
    lastLook.map { .now - $0 >= .milliseconds(FolderLookout.interval) } ?? true
  }

  /// Looks at each of `paths` that does not keep a look waiting already.
  func look(at paths: [String]) {
    lastLook = .now
    for path in paths where waitingFor.insert(path).inserted {
      let (workspace, mail) = (workspace, mail)
      let didStart = Beside.start {
        mail.post(.looked([path: FolderLookout.find(path, workspace)], places: nil))
      }
      if !didStart { waitingFor.remove(path) }
    }
  }

  /// Looks which other places there are.
  func lookAround(_ folders: FoldersToChoose) {
    let mail = mail
    Beside.start { mail.post(.looked([:], places: folders.toShareIn)) }
  }

  /// A look came back.
  func heard(of path: String) { waitingFor.remove(path) }

  private static func find(_ path: String, _ workspace: String) -> Found {
    guard let found = try? Journal.workspaces(sharedIn: path) else { return .away }
    return found.contains(workspace) ? .here : .empty
  }
}
