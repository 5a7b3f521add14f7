import Glibc
import Language
import Screen

/// What the program finds around it: variables, the clock, the language.
struct Environment {
  let variables: [String: String]
  let clock: WallClock

  init(variables: [String: String]) {
    self.variables = variables
    clock = WallClock(pinned: variables["SAMEN_NOW"])
  }

  /// The variables of this process.
  static func ofProcess() -> [String: String] {
    var found: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let parts = String(cString: entry).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return found
  }

  /// The language: asked for, chosen once, that of the system, or Dutch.
  var tongue: Tongue {
    if let asked = variables["SAMEN_LANG"].flatMap({ Tongue(rawValue: $0) }) { return asked }
    if let chosen = Configuration.read(variables).language { return chosen }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] }
      .first { !$0.isEmpty }
    return system.flatMap { Tongue(rawValue: String($0.prefix(2))) } ?? .nl
  }

  /// True where colours are not wanted (no-color.org).
  var isColourless: Bool { !(variables["NO_COLOR"] ?? "").isEmpty }

  /// How meanings look: without colour where that is asked for, else as it was chosen once, or for
  /// light text on a dark background, which is what most terminals have.
  var theme: Theme {
    isColourless ? .noColour : Configuration.read(variables).theme ?? .dark
  }
}
