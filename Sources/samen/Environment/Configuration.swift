import Language
import Screen

/// What was chosen once, for every workspace on this machine. A line that cannot be followed counts as
/// not there, and is told of; the others count.
struct Configuration: Equatable {
  /// The language; nil for that of the system.
  private(set) var language: Tongue?
  /// How meanings look; nil for what is usual.
  private(set) var theme: Theme?
  /// After how many minutes without a key names are shielded; nil for what is usual, 0 for never.
  private(set) var idleMinutes: Int?
  /// Folders to share in, beside those that are found.
  private(set) var folders: [String] = []
  /// What cannot be followed, in the order of the lines.
  private(set) var flaws: [Flaw] = []

  /// A line that cannot be followed.
  struct Flaw: Equatable {
    /// Its place in the file, from 1.
    let line: Int
    let reason: Reason
  }

  /// Why a line cannot be followed.
  enum Reason: Equatable {
    /// No `=` in it.
    case noValue
    /// A name that nobody knows.
    case unknown(String)
    /// A value that is none of these.
    case notOneOf([String], name: String)
    /// No number of minutes.
    case notMinutes
    /// No whole path.
    case notAPath
  }

  /// The names that a line can begin with.
  static let names = ["language", "theme", "idle", "folder"]
  /// The longest time without a key that can be asked for.
  static let mostMinutes = 240

  /// What `lines` choose; of two that choose the same the last counts.
  init(_ lines: [String] = []) {
    for (place, line) in lines.enumerated() where !ConfigurationLine.isSilent(line) {
      let reason = ConfigurationLine(line).map { take($0) } ?? .noValue
      if let reason { flaws.append(Flaw(line: place + 1, reason: reason)) }
    }
  }

  /// What stands in the file of who runs the program.
  static func read(_ variables: [String: String]) -> Configuration {
    Configuration(ConfigurationFile.lines(variables))
  }

  private mutating func take(_ line: ConfigurationLine) -> Reason? {
    switch line.name {
    case "language":
      guard let tongue = Tongue(rawValue: line.value) else {
        return .notOneOf(Tongue.allCases.map(\.rawValue), name: line.name)
      }
      language = tongue
    case "theme":
      guard let chosen = Theme(rawValue: line.value) else {
        return .notOneOf(Theme.allCases.map(\.rawValue), name: line.name)
      }
      theme = chosen
    case "idle": return takeMinutes(line.value)
    case "folder":
      guard line.value.hasPrefix("/") || line.value.hasPrefix("~/") else { return .notAPath }
      folders.append(line.value)
    default: return .unknown(line.name)
    }
    return nil
  }

  private mutating func takeMinutes(_ text: String) -> Reason? {
    if text == "off" {
      idleMinutes = 0
    } else if let minutes = Int(text), (1...Self.mostMinutes).contains(minutes) {
      idleMinutes = minutes
    } else {
      return .notMinutes
    }
    return nil
  }
}
