import Glibc

/// Time that only goes forward.
enum Clock {
  /// Now, in milliseconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// How long `work` takes, in milliseconds.
  static func time<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Double {
    let start = now()
    try work()
    return now() - start
  }
}
