import Language

/// What can stand where on a command line, taken from the commands themselves: what the scripts for
/// shells are written from.
struct CompletionTable {
  /// A command.
  struct Row {
    let name: String
    let purpose: String
    let options: [Choice]
    let first: Expected
    /// What comes behind a first word that asks for more.
    let second: [(first: String, expected: Expected)]
  }

  /// An option.
  struct Choice {
    /// As it is typed, with its dashes.
    let name: String
    let means: String
    /// What stands behind it; nil where nothing does.
    let value: Expected?

    init(_ option: Option, of command: String?, _ words: Words) {
      name = option.text
      means = words(option.phrase(in: command))
      value = option.value == nil ? nil : option.expected(in: command)
    }
  }

  let rows: [Row]
  /// The options that every command has, and `samen` alone.
  let optionsOfAll: [Choice]
  /// The options that something stands behind.
  let withValue: [String]

  init(words: Words) {
    let ofAll = Option.ofAll.map { Choice($0, of: nil, words) }
    rows = Commands.all.map { command in
      Row(
        name: command.name, purpose: words(command.purpose),
        options: command.options.map { Choice($0, of: command.name, words) } + ofAll,
        first: command.first, second: CompletionTable.second(of: command))
    }
    let version = Choice(named: VersionCommand.name, means: words(VersionCommand.purpose))
    optionsOfAll = ofAll + [version]
    withValue = Option.allCases.filter { $0.value != nil }.map(\.text)
  }

  private static func second(
    of command: any Command.Type
  ) -> [(first: String, expected: Expected)] {
    guard case .oneOf(let names) = command.first else { return [] }
    return names.map { ($0, command.second(after: $0)) }.filter { $0.1 != .anything }
  }
}

extension CompletionTable.Choice {
  fileprivate init(named name: String, means: String) {
    self.name = name
    self.means = means
    value = nil
  }
}
