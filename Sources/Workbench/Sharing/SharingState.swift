import Domain
import Language
import Screen

/// What the program knows of sharing.
struct SharingState: Hashable, Sendable {
  /// Sharing that goes on beside the screen.
  struct Underway: Hashable, Sendable {
    let folder: String
    var done = 0
    var all = 0
    var isStopping = false
  }

  /// The folders this workspace was shared in.
  var folders: [SharedFolder] = []
  /// Other places that are there and where it could be.
  var places: [String] = []
  /// False where what seals is not installed.
  var canSeal = true
  var underway: Underway?
  /// What came of it the last time.
  var result: Pager?
  /// True while nobody looked at that.
  var isUnread = false
  /// What has to be asked before it can go on.
  var question: SharingQuestion?
  /// What stands on screen while the program waits to close until it has shared.
  var closing: Closing?

  /// The program closes as soon as it has shared.
  struct Closing: Hashable, Sendable {
    var takesLong = false
  }

  func folder(_ path: String) -> SharedFolder? { folders.first { $0.path == path } }
}

/// What `samen` tells of sharing as it goes on.
extension Workbench {
  /// The folders that are remembered, and whether they can be sealed.
  public mutating func know(shared folders: [SharedFolder], canSeal: Bool) {
    let before = sharing.folders
    sharing.canSeal = canSeal
    sharing.folders = folders.map { folder in
      var folder = folder
      folder.presence = before.first { $0.path == folder.path }?.presence ?? .unknown
      return folder
    }
    countSharingRows()
  }

  /// Somebody looked whether the folders are there, and for other places.
  public mutating func looked(
    at presences: [String: SharedFolder.Presence], places: [String]?
  ) {
    for place in sharing.folders.indices {
      presences[sharing.folders[place].path].map { sharing.folders[place].presence = $0 }
    }
    if let places { sharing.places = places.filter { sharing.folder($0) == nil } }
    countSharingRows()
  }

  /// Sharing goes on beside the screen from now on.
  public mutating func sharingBegan(in folder: String) {
    sharing.underway = SharingState.Underway(folder: folder)
    sharing.question = nil
  }

  /// How far it is, in files.
  public mutating func sharingIs(at done: Int, of all: Int) {
    sharing.underway?.done = done
    sharing.underway?.all = all
  }

  /// It was asked for while another goes on, or none can.
  public mutating func sharingGoesOnAlready() {
    let name = SharedFolder.name(of: sharing.underway?.folder ?? "")
    status.say(words(SharePhrase.goesOnAlready, ["text": name]), .warning)
  }

  /// True while lines are shared beside the screen.
  public var isSharing: Bool { sharing.underway != nil }

  /// The code to read out while this laptop waits to be let in; nil once it is.
  public mutating func waitsToJoin(code: String?) { joiningCode = code }

  /// Stops what goes on; what is there stays.
  mutating func stopSharing() -> [Effect] {
    guard sharing.underway != nil else { return [] }
    sharing.underway?.isStopping = true
    status.say(words(SharePhrase.stops))
    return [.stopSharing]
  }

  /// "Delen… 12/40"; nil where nothing is shared now.
  var sharingProgress: String? {
    guard let underway = sharing.underway else { return nil }
    if underway.isStopping { return words(SharePhrase.stopping) }
    guard underway.all > 0 else { return words(SharePhrase.begins) }
    return words(
      SharePhrase.progress,
      ["done": words.number(underway.done), "all": words.number(underway.all)])
  }
}
