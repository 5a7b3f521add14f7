import Glibc

/// Where the program under test is: beside the bundle of these tests, or where SAMEN_PROGRAM says.
enum BuiltProgram {
  static func path() throws -> String {
    if let named = getenv("SAMEN_PROGRAM") { return String(cString: named) }
    let folders = ancestors(of: CommandLine.arguments) + ancestors(of: [runningExecutable])
    let found = folders.map { $0 + "/samen" }.first { access($0, X_OK) == 0 && !isFolder($0) }
    guard let found else { throw HarnessError.noProgram(folders.first ?? "?") }
    return found
  }

  private static func ancestors(of words: [String]) -> [String] {
    words.filter { $0.contains(".xctest") || $0.contains("/.build") }.flatMap { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      return (1..<max(2, parts.count)).reversed().map {
        parts[..<$0].joined(separator: "/")
      }
    }
  }

  private static var runningExecutable: String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
