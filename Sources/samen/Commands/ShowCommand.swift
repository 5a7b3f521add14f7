import Domain
import Journal
import Language
import Workbench

/// Shows one thing with all that hangs on it.
enum ShowCommand: Command {
  static let name = "show"
  static let purpose = PurposePhrase.show
  static let forms = ["ID [--json]"]
  static let options: [Option] = [.json]
  static let mostWords = 1

  static func run(_ job: Job) throws {
    guard let id = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing("ID", command: name))
    }
    let state = try job.state()
    let text = ThingText(state: state, sentences: Sentences(words: job.words, state: state))
    let things = text.things(id)
    guard !things.isEmpty else { throw CommandError.said(notThere(id, job)) }
    for thing in things {
      let related = text.related(to: thing)
      if job.arguments.has(.json) {
        var fields = text.json(thing)
        if thing.id.type == .person {
          fields["derived"] = .object(try profile(thing, text, job).derived)
        }
        fields["related"] = .list(related.map { .object(text.json($0)) })
        try job.console.print(JSON.bytes(of: .object(fields)) + [0x0A])
      } else if thing.id.type == .person {
        for line in try profile(thing, text, job).lines() { try job.console.say(line) }
      } else {
        for line in text.lines(thing) { try job.console.say(line) }
        for other in related { try job.console.say(text.line(other, besides: thing.id)) }
      }
    }
  }

  private static func profile(
    _ thing: Entity, _ text: ThingText, _ job: Job
  ) throws -> PersonText {
    PersonText(thing: text, person: thing.id.id, today: try job.now().day)
  }

  private static func notThere(_ id: String, _ job: Job) -> String {
    job.words(CommandLinePhrase.noSuchID, ["text": id])
  }
}
