import Language

/// One run of the command line, from what was typed to the exit status.
struct CommandRun {
  /// What was typed after `samen`.
  let arguments: [String]
  let environment: Environment
  let console: Console
  /// What was typed or set that is no text; nil where all is.
  var notText: String?

  /// Does what was asked and says how it went.
  func perform() -> CommandStatus {
    let words = Resources.words(environment.tongue)
    do {
      try perform(words)
      try console.flush()
      return .done
    } catch is SinkClosed {
      // Whoever read the output has seen enough.
      return .done
    } catch {
      return report(error as? CommandError ?? .unexpected("\(error)"), words)
    }
  }

  private func perform(_ words: Words) throws {
    // Read as far as it goes it would be another name, in another place, than was meant.
    if let notText { throw CommandError.usage(.notText(notText)) }
    let (command, rest) = try find(words)
    let arguments = try Arguments(rest, of: command)
    if arguments.has(.help) {
      try HelpCommand.explain(command, words, console)
    } else {
      try command.run(
        Job(arguments: arguments, environment: environment, words: words, console: console))
    }
  }

  /// The command that was named, and all words but its name. Without a name it is the program
  /// itself that opens.
  private func find(_ words: Words) throws -> (any Command.Type, [String]) {
    var rest = arguments
    var place = 0
    while place < rest.count, rest[place].hasPrefix("-") {
      // `--workspace DIR` may stand before the command.
      if rest[place] == "--version" { return (VersionCommand.self, []) }
      place += rest[place] == "--workspace" ? 2 : 1
    }
    guard place < rest.count else { return (OpenCommand.self, rest) }
    let name = rest.remove(at: place)
    guard let command = Commands.named(name) else {
      throw CommandError.usage(
        .commandUnknown(name, nearest: NearestName.to(name, among: Commands.all.map { $0.name })))
    }
    return (command, rest)
  }

  private func report(_ error: CommandError, _ words: Words) -> CommandStatus {
    // What was said before the error comes before it.
    try? console.flush()
    for line in ErrorSentences(words: words).lines(error) { console.complain(line) }
    return error.status
  }
}
