/// The calls to the kernel that the journal makes.
public enum SystemCall: String, Hashable, CaseIterable, Sendable {
  case open, read, write, dataSync, sync, status, lock, rename, makeFolder, remove, list, setMode
}

/// A call that did not go through.
struct SystemFailure: Error, Hashable, Sendable {
  let call: SystemCall
  let errno: Int32
}

/// What may happen to a call instead of the call; for tests that fail one call after another.
public enum Fault: Hashable, Sendable {
  /// The call fails with this `errno` and does nothing.
  case fails(Int32)
  /// A read or write stops after so many bytes, as it may.
  case stopsAfter(Int)
}
