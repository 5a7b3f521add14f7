import Domain
import Journal
import Workbench

/// Sharing that nobody asks for each time: when the program opens, when it closes, and when a folder
/// turns up.
extension Screenful {
  /// What is known of sharing when the program opens, and what has to be said of it.
  mutating func beginSharing() {
    knowShared()
    if let change = journal.identityChange {
      workbench.note(SharingSentences(words: workbench.words).onScreen(change))
    }
    warnOfClock()
    lookOut()
    guard journal.isJoining, !journal.isReadOnly else { return }
    try? journal.prepareKeys(programs: surroundings.programs)
    workbench.waitsToJoin(code: journal.ownRequest?.code)
    if let first = sharer.folders.first, first.last.isEmpty {
      carryOut(workbench.beginJoining(in: first.path))
    }
  }

  private mutating func warnOfClock() {
    guard !surroundings.isExample,
      let doubt = workbench.state.clockDoubt(at: workbench.now, on: journal.device ?? "")
    else { return }
    let says = SharingSentences(words: workbench.words)
    workbench.warn(says.doubt(doubt, Circle(workbench.state)))
  }

  /// Tells the screen which folders are remembered.
  mutating func knowShared() {
    sharer.folders = (try? journal.knownFolders()) ?? []
    let folders = sharer.folders.map { known in
      SharedFolder(
        path: known.path, isUnsealed: known.isUnsealed, isAutomatic: known.isAutomatic,
        last: WallClock.epoch(of: known.last).map(WallClock.moment))
    }
    let canSeal = Age(path: surroundings.programs) != nil
    workbench.know(shared: folders, canSeal: canSeal)
  }

  mutating func lookAtShared() {
    knowShared()
    sharer.lookout.look(at: sharer.folders.map(\.path))
    sharer.lookout.lookAround(surroundings.folders)
  }

  private var automatic: [String] {
    sharer.folders.filter(\.isAutomatic).map(\.path)
  }

  /// How long the run loop may wait before folders are to be looked at again; nil where none goes by
  /// itself.
  var sharingPatience: Int? {
    if sharer.hasParts { return 0 }
    if sharer.closingSince != nil { return 250 }
    return journal.isReadOnly || automatic.isEmpty ? nil : FolderLookout.interval
  }

  /// Looks out for the folders that are shared in by themselves.
  mutating func lookOut() {
    if let since = sharer.closingSince, .now - since > Sharer.patience {
      workbench.closingTakesLong()
    }
    guard !journal.isReadOnly, sharer.closingSince == nil, sharer.lookout.isDue else { return }
    let automatic = automatic
    if !automatic.isEmpty { sharer.lookout.look(at: automatic) }
  }

  mutating func heard(_ found: [String: FolderLookout.Found], _ places: [String]?) {
    let automatic = automatic
    for (path, found) in found {
      sharer.lookout.heard(of: path)
      guard case .here = found else {
        sharer.here.remove(path)
        continue
      }
      if sharer.here.insert(path).inserted, automatic.contains(path) { sharer.queue.append(path) }
    }
    workbench.looked(
      at: found.mapValues { found in
        switch found {
        case .here: .here
        case .empty: .empty
        case .away: .away
        }
      }, places: places)
    goOnByItself()
  }

  /// The next folder that goes by itself; where the program waits to close and there is none, it
  /// closes.
  mutating func goOnByItself() {
    guard sharer.visit == nil else { return }
    while !sharer.queue.isEmpty {
      let path = sharer.queue.removeFirst()
      guard !journal.isReadOnly,
        let known = sharer.folders.first(where: { $0.path == path })
      else { continue }
      return begin(SharingRequest(folder: path, isUnsealed: known.isUnsealed))
    }
    if workbench.isClosing { isRunning = false }
  }

  mutating func shareOnLeaving() {
    sharer.closingSince = .now
    let goesOn = sharer.visit?.wish.folder
    sharer.queue = automatic.filter { sharer.here.contains($0) && $0 != goesOn }
    goOnByItself()
  }

  /// Keeps the switches of a folder.
  mutating func remember(_ folder: SharedFolder) {
    guard var known = sharer.folders.first(where: { $0.path == folder.path }) else { return }
    known.isAutomatic = folder.isAutomatic
    known.isUnsealed = folder.isUnsealed
    try? journal.remember(known)
    knowShared()
  }
}
