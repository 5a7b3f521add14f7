import Language

/// `samen` alone: opens the program.
enum OpenCommand: Command {
  static let name = ""
  static let purpose = PurposePhrase.open
  static let forms = [""]

  static func run(_ job: Job) throws { try openProgram(job, at: try job.location()) }
}
