import Glibc

/// Paths as they are known from anywhere.
enum FullPath {
  /// `path` from the root, with links and dots resolved where it is there.
  static func of(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
