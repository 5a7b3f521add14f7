import Domain
import Language
import Workbench

/// Says what there is, or how one command is used.
enum HelpCommand: Command {
  static let name = "help"
  static let purpose = PurposePhrase.help
  static let forms = ["[COMMAND]"]
  static let mostWords = 1
  static var first: Expected { .oneOf(Commands.all.map { $0.name }) }

  static func run(_ job: Job) throws {
    guard let name = job.arguments.words.first else {
      return try overview(job.words, job.console)
    }
    guard let command = Commands.named(name) else {
      throw CommandError.usage(
        .commandUnknown(name, nearest: NearestName.to(name, among: Commands.all.map { $0.name })))
    }
    try explain(command, job.words, job.console)
  }

  /// What there is.
  static func overview(_ words: Words, _ console: Console) throws {
    let text = CommandText(words: words)
    try console.say(words(CommandLinePhrase.purpose))
    try console.say("samen: \(words(PurposePhrase.open))")
    for command in text.commands { try console.say(command.line) }
    try console.say("samen --version: \(words(PurposePhrase.showVersion))")
    for option in text.optionsOfAll { try console.say(option.line) }
    try console.say(words(UsagePhrase.seeHelp, ["text": "samen help COMMAND"]))
  }

  /// How a command is used.
  static func explain(_ command: any Command.Type, _ words: Words, _ console: Console) throws {
    if command == OpenCommand.self { return try overview(words, console) }
    let text = CommandText(words: words)
    try console.say(words(command.purpose))
    for form in text.forms(of: command) {
      try console.say(words(CommandLinePhrase.usage, ["usage": form]))
    }
    for option in text.options(of: command) + text.optionsOfAll { try console.say(option.line) }
    if command == RecordCommand.self { try kinds(words, console) }
  }

  /// The kinds that can be recorded, with their fields; those in brackets may be left out.
  private static func kinds(_ words: Words, _ console: Console) throws {
    let sentences = Sentences(words: words, state: State())
    try console.say(words(CommandLinePhrase.kinds))
    for kind in EventKind.all where !kind.isWrittenByTheProgram {
      let person = kind.subject == .person ? ["of=ID"] : []
      let mustHave = kind.required.map { "\($0.name)=" }
      let may = kind.optional.map { "[\($0.name)=]" }
      let over = kind == .eventWithdrawn ? ["over=LOG.SEQ.CRC,..."] : []
      let parts = [kind.name] + person + mustHave + may + over
      try console.say("\(parts.joined(separator: " ")): \(words.kind(kind.name))")
    }
    try console.say(words(CommandLinePhrase.fieldsMean))
    for name in fieldNames {
      guard let field = Vocabulary.field(name) else { continue }
      try console.say("\(name)=: \(words.field(name)), \(sentences.allowed(in: field.type))")
    }
  }

  private static var fieldNames: [String] {
    Set(EventKind.all.filter { !$0.isWrittenByTheProgram }.flatMap(\.fields).map(\.name)).sorted()
  }
}

extension EventKind {
  /// True for what nobody can ask to be recorded.
  var isWrittenByTheProgram: Bool {
    self == .logOpened || self == .gone || self == .personErased || self == .eventRedacted
  }
}
