import Domain
import Language
import Workbench

/// Finds people, sessions, partners, handoffs and tips by what they are called.
enum FindCommand: Command {
  static let name = "find"
  static let purpose = PurposePhrase.find
  static let forms = ["TEXT"]
  static let mostWords = Int.max

  static func run(_ job: Job) throws {
    let sought = job.arguments.words.joined(separator: " ")
    guard !sought.isEmpty else {
      throw CommandError.usage(.wordMissing("TEXT", command: name))
    }
    let state = try job.state()
    let sentences = Sentences(words: job.words, state: state)
    let found = state.find(sought)
    for hit in found {
      let text: String =
        switch hit.id.type {
        case .session: sentences.session(hit.id.id)
        case .handoff: state.handoff(hit.id.id).map(sentences.handoff) ?? hit.text
        default: hit.text
        }
      try job.console.say(
        "\(hit.id.id): \(text) (\(job.words.entity(hit.id.type.rawValue)))")
    }
    if found.isEmpty { try job.console.say(job.words(CommandLinePhrase.nothing)) }
  }
}
