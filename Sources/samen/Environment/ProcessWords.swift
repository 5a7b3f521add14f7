import Glibc

/// The words this process was started with, as bytes: Swift would repair what is no text.
enum ProcessWords {
  /// The first argument, or the first variable that we go by, that is not UTF-8; nil where all are.
  static var firstNotText: String? {
    let arguments = words(CommandLine.unsafeArgv).dropFirst()
    let variables = words(environ).filter { entry in ours.contains { starts(entry, $0) } }
    return (arguments + variables).first { String(validatingCString: $0) == nil }
      .map { String(cString: $0) }
  }

  /// How the variables begin that name a place or a moment.
  private static let ours = [
    "SAMEN_", "XDG_DATA_HOME=", "XDG_STATE_HOME=", "XDG_CONFIG_HOME=", "HOME=",
  ]

  private static func starts(_ entry: UnsafePointer<CChar>, _ name: String) -> Bool {
    strncmp(entry, name, name.utf8.count) == 0
  }

  private static func words(
    _ list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> [UnsafePointer<CChar>] {
    var found: [UnsafePointer<CChar>] = []
    while let word = list[found.count] { found.append(UnsafePointer(word)) }
    return found
  }
}
