import Language

/// The script with which a shell completes what is typed behind `samen`.
enum CompletionsCommand: Command {
  static let name = "completions"
  static let purpose = PurposePhrase.completions
  static let forms = [Shell.allCases.map(\.rawValue).joined(separator: "|")]
  static let mostWords = 1
  static let first = Expected.names(of: Shell.self)

  /// The shells that a script can be made for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  static func run(_ job: Job) throws {
    let names = Shell.allCases.map(\.rawValue)
    guard let typed = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing(forms[0], command: name))
    }
    guard let shell = Shell(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen \(name)", typed, allowed: names.joined(separator: ", ")))
    }
    let table = CompletionTable(words: job.words)
    let script =
      switch shell {
      case .bash: BashCompletion(table: table).script
      case .zsh: ZshCompletion(table: table).script
      case .fish: FishCompletion(table: table).script
      }
    try job.console.print(Array(script.utf8))
  }
}
