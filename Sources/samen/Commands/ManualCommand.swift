import Language

/// The manual: what the program is, how a day goes, all keys, commands and files.
enum ManualCommand: Command {
  static let name = "manual"
  static let purpose = PurposePhrase.manual
  static let forms = ["", "--man"]
  static let options: [Option] = [.man]

  static func run(_ job: Job) throws {
    let parts = Manual(words: job.words, now: try job.now()).parts
    if job.arguments.has(.man) {
      let page = ManualRoff(words: job.words, parts: parts)
      return try job.console.print(Array(page.text.utf8))
    }
    try job.console.say("samen \(VersionCommand.version): \(job.words(PurposePhrase.manual))")
    try job.console.say("")
    for line in ManualText(parts: parts).lines { try job.console.say(line) }
  }
}
