/// Lets whoever waits follow long work, and stop it between whole steps.
public struct Watch {
  /// How far it is.
  public struct Progress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
      case reading, writing
    }

    /// What is being done.
    public let stage: Stage
    /// Files or bytes done.
    public let done: Int
    /// Files or bytes there are.
    public let all: Int

    /// So many of so many are done.
    public init(stage: Stage, done: Int, all: Int) {
      self.stage = stage
      self.done = done
      self.all = all
    }
  }

  private let isStopped: () -> Bool
  private let tell: (Progress) -> Void
  /// False where nobody watches: then nothing has to be counted.
  let isAwake: Bool

  /// Nobody watches.
  public init() {
    isStopped = { false }
    tell = { _ in }
    isAwake = false
  }

  /// Asks `isStopped` before each step, and tells how far it is.
  public init(isStopped: @escaping () -> Bool, tell: @escaping (Progress) -> Void) {
    self.isStopped = isStopped
    self.tell = tell
    isAwake = true
  }

  /// Between two steps. Throws `stopped` where somebody wants it to end.
  public func look(_ stage: Progress.Stage, _ done: Int, of all: Int) throws(JournalError) {
    if isStopped() { throw .stopped }
    tell(Progress(stage: stage, done: done, all: all))
  }
}
