/// Paths taken apart; text only, nothing is looked up.
enum Path {
  /// `path` without slashes at its end, which would lead through a link.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// What stands after the last slash.
  static func lastPart(_ path: String) -> String {
    let last = trimmed(path).split(separator: "/").last
    return last.map(String.init) ?? path
  }

  /// The folder that `path` lies in.
  static func above(_ path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : trimmed(String(path[..<slash]))
  }
}
