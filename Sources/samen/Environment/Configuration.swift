import Glibc

/// What was chosen once: `<config>/samen/config`, a line `name = value` each, `#` before a remark.
enum Configuration {
  /// What is chosen; nothing where there is no file.
  static func read(_ variables: [String: String]) -> [String: String] {
    guard let path = path(variables), let text = text(of: path) else { return [:] }
    var chosen: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      chosen[trimmed(parts[0])] = trimmed(parts[1])
    }
    return chosen
  }

  /// Where the file lies, by the XDG base directories; nil where there is no home.
  static func path(_ variables: [String: String]) -> String? {
    if let folder = variables["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/samen/config"
    }
    return variables["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.config/samen/config" : nil }
  }

  /// Keeps a choice for the next time. Where that fails the next time simply asks again, or goes by
  /// the language of the system.
  static func keep(_ name: String, _ value: String, _ variables: [String: String]) {
    guard let path = path(variables) else { return }
    var chosen = read(variables)
    chosen[name] = value
    let lines = chosen.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)\n" }
    let parts = path.split(separator: "/").dropLast()
    for count in 1...max(1, parts.count) {
      mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
    replace(path, with: Array(lines.joined().utf8))
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// At most 64 KiB of the file; nothing of a pipe, which would keep us waiting, or a device.
  private static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard isPlain(file) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func isPlain(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Puts a whole file in the place of the one at `path`, by way of a new one beside it: what stands
  /// there under that name, a link say, is not written to.
  private static func replace(_ path: String, with bytes: [UInt8]) {
    var status = stat()
    let isThere = lstat(path, &status) == 0
    if isThere, ![S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) { return }
    let fresh = "\(path).new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = write(file, bytes, bytes.count) == bytes.count
    if close(file) == 0, isWritten { rename(fresh, path) } else { unlink(fresh) }
  }
}
