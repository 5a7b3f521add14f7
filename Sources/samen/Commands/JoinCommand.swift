import Domain
import Journal
import Language

/// Asks to come into a workspace that others share over a folder.
enum JoinCommand: Command {
  static let name = "join"
  static let purpose = PurposePhrase.join
  static let forms = ["FOLDER --station workshop|desk|field --user HANDLE [...]"]
  static let options: [Option] = [.station, .user, .organisation, .name, .unsealed]
  static let mostWords = 1
  static let first = Expected.folder

  static func run(_ job: Job) throws {
    let folder = try job.sharedFolder(of: name)
    let station = try InitCommand.profile(job)
    let location = try job.location()
    guard job.arguments.has(.unsealed) || job.canSeal else {
      throw CommandError.journal(.ageMissing, folder: folder)
    }
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      try Workspace.create(
        at: location, joining: try FirstRunScreen.workspace(sharedIn: folder), title: "samen",
        station: station,
        using: &source)
    } catch {
      guard case .workspaceExists = error, let begun = try? Desk(location), begun.isEmpty,
        begun.journal.isJoining
      else { throw CommandError.journal(error, folder: location.folder) }
      // The question was asked before, and is asked again.
      try begun.begin(as: station)
    }
    try job.console.say(job.words(SharingPhrase.asksToJoin, ["text": location.folder]))
    try job.share(try Desk(location), in: folder)
  }

}

extension Job {
  /// True where `age` is installed.
  var canSeal: Bool { Age(path: environment.variables["PATH"] ?? "") != nil }
}
