/// The folders of the XDG base directory specification that we use.
struct BaseFolders {
  let data: String
  let state: String

  /// Throws `noHome` where neither the folder nor a home is named; a relative path does not count.
  init(_ environment: [String: String]) throws(JournalError) {
    data = try BaseFolders.folder("XDG_DATA_HOME", ".local/share", environment)
    state = try BaseFolders.folder("XDG_STATE_HOME", ".local/state", environment)
  }

  private static func folder(
    _ variable: String, _ usual: String, _ environment: [String: String]
  ) throws(JournalError) -> String {
    if let path = environment[variable], path.hasPrefix("/") {
      return Path.trimmed(path) + "/samen"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
    return Path.trimmed(home) + "/\(usual)/samen"
  }
}
