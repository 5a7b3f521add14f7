/// The file in which what was chosen stands: where it lies, and how a choice gets into it.
enum ConfigurationFile {
  /// Where it lies, by the XDG base directories; nil where there is no home.
  static func path(_ variables: [String: String]) -> String? {
    if let folder = variables["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/samen/config"
    }
    return variables["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.config/samen/config" : nil }
  }

  /// What stands in it; empty where there is none.
  static func lines(_ variables: [String: String]) -> [String] {
    path(variables).flatMap(SmallFile.text).map {
      $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    } ?? []
  }

  /// Keeps a choice for the next time, and leaves every other line as it is. Where that fails the next
  /// time simply goes by what is usual.
  static func keep(_ name: String, _ value: String, _ variables: [String: String]) {
    guard let path = path(variables) else { return }
    var lines = lines(variables)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    let line = "\(name) = \(value)"
    if let place = lines.lastIndex(where: { ConfigurationLine($0)?.name == name }) {
      lines[place] = line
    } else {
      lines.append(line)
    }
    SmallFile.write(lines.joined(separator: "\n") + "\n", to: path)
  }
}

/// A line `name = value`.
struct ConfigurationLine {
  let name: String
  let value: String

  /// Nil for a line without `=`, and for a remark, which begins with `#`.
  init?(_ line: String) {
    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !Self.isSilent(line) else { return nil }
    name = Self.trimmed(parts[0])
    value = Self.trimmed(parts[1])
  }

  /// True for a remark and for a line with nothing on it.
  static func isSilent(_ line: String) -> Bool {
    guard let first = line.first(where: { !$0.isWhitespace }) else { return true }
    return first == "#"
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
