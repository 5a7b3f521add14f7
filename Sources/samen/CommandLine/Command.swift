import Language

/// Something `samen` can be asked to do. Each has a file in `Commands/` and a place in `Commands`.
protocol Command: Sendable {
  /// The word that asks for it.
  static var name: String { get }
  /// What it is for, in one sentence.
  static var purpose: PurposePhrase { get }
  /// What may stand behind its name, a line for each form.
  static var forms: [String] { get }
  static var options: [Option] { get }
  /// The most words it takes that are no options.
  static var mostWords: Int { get }
  /// What can be typed as the first of them.
  static var first: Expected { get }
  /// What can be typed behind that word.
  static func second(after first: String) -> Expected

  static func run(_ job: Job) throws
}

extension Command {
  static var options: [Option] { [] }
  static var mostWords: Int { 0 }
  static var first: Expected { .anything }
  static func second(after first: String) -> Expected { .anything }
}

/// All commands, in the order in which help shows them.
enum Commands {
  static let all: [any Command.Type] = [
    InitCommand.self, JoinCommand.self, SyncCommand.self, DevicesCommand.self,
    TemplatesCommand.self, DemoCommand.self, RecordCommand.self,
    SettleCommand.self,
    ListCommand.self, ShowCommand.self, FindCommand.self, AgendaCommand.self, ReportCommand.self,
    PrintCommand.self, ExportCommand.self, ImportCommand.self,
    LogCommand.self, CheckCommand.self, RepairCommand.self, BackupCommand.self,
    RestoreCommand.self, EraseCommand.self, StateCommand.self, SchemaCommand.self,
    HelpCommand.self, ManualCommand.self, CompletionsCommand.self, DoctorCommand.self,
  ]

  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}
