import Domain
import Journal
import Language
import Workbench

/// Writes a line, or several, through the decisions of the domain.
enum RecordCommand: Command {
  static let name = "record"
  static let purpose = PurposePhrase.record
  static let forms = ["KIND [of=ID] FIELD=VALUE...", "-"]
  static let options: [Option] = [.user]
  static let mostWords = Int.max
  static let first = Expected.oneOf(
    EventKind.all.filter { !$0.isWrittenByTheProgram }.map(\.name) + ["-"])

  static func run(_ job: Job) throws {
    guard let kind = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing(forms[0], command: name))
    }
    let user = try user(job)
    if kind == "-" {
      if let extra = job.arguments.words.dropFirst().first {
        throw CommandError.usage(.tooMany(extra, command: name))
      }
      return try RecordStream(desk: try Desk(try job.location(), user: user), job: job).run()
    }
    let line = try typedLine(kind, Array(job.arguments.words.dropFirst()))
    let now = try job.now()
    let desk = try Desk(try job.location(), user: user)
    let maker = LineMaker(words: job.words, today: now.day, state: desk.state)
    let made = try maker.make(line)
    let done: Desk.Done
    do {
      done = try desk.perform(Deed(made.proposals), at: now)
    } catch CommandError.refused(let refusal) {
      // Said here, where the names of people and sessions are known.
      throw CommandError.said(Sentences(words: job.words, state: desk.state).refusal(refusal))
    }
    try report(done, made, Sentences(words: job.words, state: desk.state), job)
  }

  /// Who says it, where the option names one.
  static func user(_ job: Job) throws -> Handle? {
    guard let user = job.arguments[.user] else { return nil }
    guard Identifier.isValid(user) else {
      throw CommandError.usage(
        .badValue(Option.user.text, user, allowed: job.words(AllowedPhrase.handle)))
    }
    return user
  }

  private static func typedLine(_ kind: String, _ words: [String]) throws -> TypedLine {
    var line = TypedLine(kind: kind)
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw CommandError.usage(.notAField(word))
      }
      let value = String(parts[1])
      switch parts[0] {
      case "of": line.of = value
      case "over":
        line.over = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      default: line.fields.append((String(parts[0]), .text(value)))
      }
    }
    return line
  }

  private static func report(
    _ done: Desk.Done, _ made: LineMaker.Made, _ sentences: Sentences, _ job: Job
  ) throws {
    for event in done.events {
      try job.console.say(
        job.words(CommandLinePhrase.saved, ["text": sentences.line(event)]))
    }
    if made.isFresh, let id = made.id { try job.console.say("id: \(id)") }
    for warning in done.warnings {
      try job.console.say(
        job.words(CommandLinePhrase.mind, ["text": sentences.warning(warning)]))
    }
  }
}
