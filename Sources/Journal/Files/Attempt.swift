import Glibc

extension JournalError {
  /// Makes a call, again where a signal came in between; names the file where it fails.
  static func attempt<Done>(
    on name: String, _ call: () throws(SystemFailure) -> Done
  ) throws(JournalError) -> Done {
    while true {
      do {
        return try call()
      } catch  where error.errno == EINTR {
        continue
      } catch  where error.call == .open && (error.errno == ELOOP || error.errno == ENXIO) {
        // A link, or a pipe or socket with nobody at the other end.
        throw .notAsExpected(name)
      } catch {
        throw .failed(error.call, on: name, errno: error.errno)
      }
    }
  }

  /// True where there is nothing by that name.
  var isMissing: Bool { errno == ENOENT }
  /// True where there is something by that name already.
  var isThereAlready: Bool { errno == EEXIST }
  /// True where bytes were handed over and did not come to the disk.
  var isOfSync: Bool {
    guard case .failed(let call, on: _, errno: _) = self else { return false }
    return call == .dataSync || call == .sync
  }

  /// What the kernel said, where it was the kernel.
  public var errno: Int32? {
    switch self {
    case .failed(_, on: _, let errno), .notSaved(_, on: _, let errno, saved: _): errno
    default: nil
    }
  }
}
