import Domain
import Journal
import Language
import Workbench

/// Erases a person, here and at everyone's: shows what goes, asks twice.
enum EraseCommand: Command {
  static let name = "erase"
  static let purpose = PurposePhrase.erase
  static let forms = ["ID [--leave] [--yes]", "ID --mention LINE [--instead TEXT]"]
  static let options: [Option] = [.mention, .instead, .leave, .yes, .user]
  static let mostWords = 1

  static func run(_ job: Job) throws {
    guard let person = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing("ID", command: name))
    }
    if job.arguments.has(.instead), !job.arguments.has(.mention) {
      throw CommandError.usage(.together(Option.instead.text, Option.mention.text))
    }
    let desk = try Desk(try job.location(), user: job.arguments[.user])
    let today = try job.now().day
    let preview: ErasurePreview
    do {
      preview = try desk.state.erasurePreview(of: person, on: today)
    } catch {
      throw CommandError.refused(error)
    }
    if let line = job.arguments[.mention] { return try retell(line, preview, desk, job) }
    let sentences = ErasingSentences(sentences: Sentences(words: job.words, state: desk.state))
    for line in sentences.lines(preview, person) { try job.console.say(line) }
    guard preview.mentions.isEmpty || job.arguments.has(.leave) else {
      throw CommandError.said(job.words(ErasingPhrase.mentionsNext, ["id": person]))
    }
    let name = sentences.name(preview, person)
    guard try isSure(name, job) else {
      throw CommandError.said(job.words(ErasingPhrase.notErased))
    }
    try desk.erase(person, at: try job.now())
    try job.console.say(job.words(ErasingPhrase.done, ["text": name]))
  }

  /// Asks twice; whoever is not there to answer has not said yes.
  private static func isSure(_ name: String, _ job: Job) throws -> Bool {
    if job.arguments.has(.yes) { return true }
    for question in [ErasingPhrase.askFirst, .askAgain] {
      try job.console.say(job.words(question, ["text": name]))
      try job.console.flush()
      guard let typed = try job.console.nextLine(), Yes.isSaid(typed) else { return false }
    }
    return true
  }

  private static func retell(
    _ line: String, _ preview: ErasurePreview, _ desk: Desk, _ job: Job
  ) throws {
    let mentions = preview.mentions.filter { $0.version.text == line }
    guard !mentions.isEmpty else {
      throw CommandError.usage(
        .badValue(
          Option.mention.text, line,
          allowed: preview.mentions.map(\.version.text).joined(separator: ", ")))
    }
    let text = job.arguments[.instead]
    try desk.redact(mentions.map { Retelling($0, as: text) }, at: try job.now())
    try job.console.say(job.words(ErasingPhrase.redacted))
  }
}

/// How people say yes in the three languages.
enum Yes {
  private static let words: Set<String> = ["ja", "j", "yes", "y", "oui", "o"]

  static func isSaid(_ typed: [UInt8]) -> Bool {
    let text = String(decoding: typed, as: UTF8.self).lowercased()
    return words.contains(text.filter { !$0.isWhitespace })
  }
}
