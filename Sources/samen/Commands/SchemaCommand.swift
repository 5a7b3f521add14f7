import Domain
import Journal
import Language

/// A JSON Schema of the journal line, with every kind.
enum SchemaCommand: Command {
  static let name = "schema"
  static let purpose = PurposePhrase.schema
  static let forms = [""]

  static func run(_ job: Job) throws {
    try job.console.print(JSON.bytes(of: JournalSchema.schema()) + [0x0A])
  }
}
