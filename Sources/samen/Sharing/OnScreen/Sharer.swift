import Journal
import Workbench

/// Sharing as it goes on beside the screen: at most one visit at a time, and what waits for its turn.
final class Sharer {
  /// A visit under way.
  struct Visit {
    let thread: SharingThread
    let request: SharingRequest
    let wish: SharingWish
    /// What is still to be taken in, and what was.
    var parts: [Delivery] = []
    var isBringing = false
    var taken = TakenIn()
    /// What an earlier visit took in, before this laptop got another name.
    var before: TakenIn?
    var isStopping = false
  }

  let mail = Mailbox<SharingMessage>()
  let lookout: FolderLookout
  var visit: Visit?
  /// The folders in which was shared before.
  var folders: [KnownFolder] = []
  /// What goes by itself as soon as there is room for it.
  var queue: [String] = []
  /// The folders that were there when they were last looked at.
  var here: Set<String> = []
  /// When closing began to wait.
  var closingSince: ContinuousClock.Instant?
  private var count = 0

  /// How many lines are taken in between two keys.
  static let partSize = 400
  /// How long closing waits before it says that it takes long.
  static let patience = Duration.seconds(3)

  init(of workspace: String) { lookout = FolderLookout(of: workspace, mail) }

  /// A thread for the next visit.
  func nextThread() -> SharingThread {
    count += 1
    return SharingThread(count, mail)
  }

  /// True where something is to be taken in before anything else is waited for.
  var hasParts: Bool { visit?.parts.isEmpty == false }
}
