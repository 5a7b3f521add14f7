import Journal
import Language

/// Shares with the others over a folder.
enum SyncCommand: Command {
  static let name = "sync"
  static let purpose = PurposePhrase.sync
  static let forms = ["FOLDER [--unsealed]"]
  static let options: [Option] = [.unsealed, .anew, .yes, .user]
  static let mostWords = 1
  static let first = Expected.folder

  static func run(_ job: Job) throws {
    let desk = try job.watched {
      try Desk(try job.location(), user: job.arguments[.user], watch: $0)
    }
    try job.share(desk, in: try job.sharedFolder(of: name))
  }
}

extension Job {
  /// The folder that was typed, as a path from the root: it is remembered.
  func sharedFolder(of command: String) throws -> String {
    let path = try folder(of: command)
    return FullPath.of(path)
  }

  private func folder(of command: String) throws -> String {
    guard let path = arguments.words.first, !path.isEmpty else {
      throw CommandError.usage(.wordMissing("FOLDER", command: command))
    }
    return path
  }

  /// Shares over `folder`, and says what came of it.
  func share(_ desk: Desk, in folder: String) throws {
    let wish = SharingWish(
      folder: folder, isUnsealed: arguments.has(.unsealed), mayBeginAnew: arguments.has(.anew),
      mayEraseMany: arguments.has(.yes))
    let report = try watched(safe: .sharingStopped) { watch in
      try desk.share(
        wish, at: try now(), programs: environment.variables["PATH"] ?? "", watch: watch)
    }
    let sentences = SharingSentences(words: words)
    for line in sentences.lines(report, own: desk.journal.ownRequest) { try console.say(line) }
  }
}
