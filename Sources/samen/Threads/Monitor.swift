import Glibc

/// A value that several threads share: one at a time has it, and can wait until another changed it.
///
/// On the threads of the system: Foundation has the same, and takes longer to load than the rest of
/// the program takes to start.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// What `work` makes of the value, while nobody else has it.
  func with<Result>(_ work: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return work(&value)
  }

  /// Changes the value, and wakes whoever waits for that.
  func change(_ work: (inout Value) -> Void) {
    with(work)
    pthread_cond_broadcast(changed)
  }

  /// Waits until `look` finds something in the value.
  func wait<Found>(for look: (Value) -> Found?) -> Found {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let found = look(value) { return found }
      pthread_cond_wait(changed, mutex)
    }
  }
}
