import Domain
import Journal
import Language
import Workbench

/// Says what holds of fields of which laptops said different things.
enum SettleCommand: Command {
  static let name = "settle"
  static let purpose = PurposePhrase.settle
  static let forms = ["FIELD LINE [FIELD LINE]..."]
  static let options: [Option] = [.user]
  static let mostWords = Int.max

  static func run(_ job: Job) throws {
    let pairs = try pairs(job)
    let now = try job.now()
    let desk = try Desk(try job.location(), user: try RecordCommand.user(job))
    let sentences = Sentences(words: job.words, state: desk.state)
    let done: Desk.Done
    do {
      done = try desk.perform(try deed(pairs, in: desk.state), at: now)
    } catch CommandError.refused(let refusal) {
      throw CommandError.said(sentences.refusal(refusal))
    }
    for event in done.events {
      try job.console.say(job.words(CommandLinePhrase.saved, ["text": sentences.line(event)]))
    }
  }

  /// Which field, and the line that says what holds of it.
  private typealias Pair = (field: String, version: Version)

  private static func pairs(_ job: Job) throws -> [Pair] {
    let typed = job.arguments.words
    guard !typed.isEmpty, typed.count % 2 == 0 else {
      throw CommandError.usage(.wordMissing("FIELD LINE", command: name))
    }
    return try stride(from: 0, to: typed.count, by: 2).map { place in
      guard let version = Version(typed[place + 1]) else {
        throw CommandError.usage(
          .badValue("samen settle \(typed[place])", typed[place + 1], allowed: "LOG.SEQ.CRC"))
      }
      return (typed[place], version)
    }
  }

  private static func deed(_ pairs: [Pair], in state: State) throws(CommandError) -> Deed {
    guard let first = pairs.first, let thing = state.thing(of: first.version) else {
      throw .refused(pairs.first.map { .notThere($0.version) } ?? .nothingToRecord)
    }
    let scope = first.version.log.scope
    var choices: [String: Value] = [:]
    for pair in pairs {
      let field = thing.type.field(named: pair.field)
      guard let conflict = state.conflict(field, of: thing, in: scope) else {
        throw .refused(.notInConflict(field))
      }
      let side = conflict.sides.first { side in
        side.heads.contains { $0.order.version == pair.version }
      }
      guard let side else { throw .refused(.notThere(pair.version)) }
      choices[pair.field] = side.value
    }
    do throws(Refusal) {
      return try .settle(thing, in: scope, as: choices, over: state)
    } catch {
      throw .refused(error)
    }
  }
}
