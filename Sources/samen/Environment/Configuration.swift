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
    guard let file = fopen("\(path).new", "we") else { return }
    let isWritten = fputs(lines.joined(), file) >= 0
    if fclose(file) == 0, isWritten { rename("\(path).new", path) }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func text(of path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
