/// The program somebody writes longer texts with: the one that VISUAL or EDITOR names, else nano,
/// else vi.
struct Editor: Hashable {
  /// As the shell is to read it: there may be options behind the name.
  let command: String

  /// What these variables name, or what is found along PATH; nil where there is nothing.
  init?(variables: [String: String]) {
    let named = ["VISUAL", "EDITOR"].compactMap { variables[$0] }
      .first { $0.contains { !$0.isWhitespace } }
    let usual = ["nano", "vi"]
      .first { ProgramSearch.find($0, along: variables["PATH"] ?? "") != nil }
    guard let command = named ?? usual else { return nil }
    self.command = command
  }

  /// What people know it by.
  var name: String {
    let word = command.split(whereSeparator: \.isWhitespace).first ?? ""
    return word.split(separator: "/").last.map(String.init) ?? String(word)
  }

  /// The words that open the file at `path` in it. By way of a shell, as everything that reads these
  /// variables does, so that options and quotes mean there what they mean elsewhere.
  func opening(_ path: String) -> [String] {
    ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
  }

  /// How a shell ends that did not find the program, or may not start it.
  static let notStarted: Set<Int32> = [126, 127]
}
