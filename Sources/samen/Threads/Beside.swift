import Glibc

/// Work beside the screen, on a thread of its own that nobody waits for: a folder that does not
/// answer keeps nobody from working.
enum Beside {
  /// Readers of JSON go deep into what strangers wrote.
  private static let stackSize = 8 << 20

  private final class Work {
    let perform: @Sendable () -> Void
    init(_ perform: @escaping @Sendable () -> Void) { self.perform = perform }
  }

  /// Starts `work`; false where the system has no thread left for it, and it was not begun.
  @discardableResult
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    var thread = pthread_t()
    var traits = pthread_attr_t()
    pthread_attr_init(&traits)
    defer { pthread_attr_destroy(&traits) }
    pthread_attr_setstacksize(&traits, stackSize)
    pthread_attr_setdetachstate(&traits, CInt(PTHREAD_CREATE_DETACHED))
    let handed = Unmanaged.passRetained(Work(work))
    let outcome = pthread_create(
      &thread, &traits,
      { handed in
        if let handed { Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().perform() }
        return nil
      }, handed.toOpaque())
    if outcome != 0 { handed.release() }
    return outcome == 0
  }
}
