import Domain
import Journal
import Language

/// The whole state as canonical JSON, or its digest.
enum StateCommand: Command {
  static let name = "state"
  static let purpose = PurposePhrase.state
  static let forms = ["[--hash]"]
  static let options: [Option] = [.hash]

  static func run(_ job: Job) throws {
    let bytes = JSON.canonicalBytes(of: try job.state().picture)
    if job.arguments.has(.hash) {
      try job.console.say(SHA256.hex(of: bytes))
    } else {
      try job.console.print(bytes + [0x0A])
    }
  }
}
