import Language

/// Says which version this is: `samen --version`.
enum VersionCommand: Command {
  static let version = "0.1.0"

  static let name = "--version"
  static let purpose = PurposePhrase.showVersion
  static let forms = [""]

  static func run(_ job: Job) throws { try job.console.say("samen \(version)") }
}
