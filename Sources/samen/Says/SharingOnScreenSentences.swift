import Domain
import Journal
import Language
import Workbench

/// What the screen says of sharing that the journal alone knows of.
extension SharingSentences {
  /// That this laptop has another name from now on.
  var newName: String { words(SharePhrase.identity) }

  /// The same with why, and what there is to do.
  func onScreen(_ change: IdentityChange) -> [String] {
    let why: SharePhrase =
      switch change {
      case .deviceFileMissing, .otherMachine, .otherFolder: .identityCopy
      case .logShorter, .logDiffers, .logLost, .restored, .logUnreadable: .identityRestored
      }
    return [newName, "", words(why), "", words(SharePhrase.identityNext)]
  }

  /// A file with which something is the matter; what is done about it on screen.
  func onScreen(_ trouble: ExchangeReport.Trouble) -> SharingNews.Trouble {
    let reason =
      trouble.trouble == .notSealed ? words(SharePhrase.fileNotSealed) : reason(trouble.trouble)
    return SharingNews.Trouble(file: trouble.file, reason: reason)
  }

  /// That a clock may be wrong.
  func doubt(_ doubt: ClockDoubt, _ circle: Circle) -> String {
    switch doubt {
    case .runsBackwards(let last):
      words(SharePhrase.clockBackwards, ["text": when(last)])
    case .othersAreAhead(let device, let last):
      words(
        SharePhrase.clockOthers,
        ["text": when(last), "other": circle.member(device)?.name ?? device])
    }
  }

  private func when(_ instant: String) -> String {
    guard let epoch = WallClock.epoch(of: instant) else { return instant }
    let local = WallClock.moment(epoch: epoch)
    return "\(words.numericDate(local.day.parts)) \(local.time.text)"
  }
}
