import Domain
import Screen

/// Writing failed: what waits to be written, and why it could not be.
struct Trouble: Hashable, Sendable {
  /// What the disk said, as a sentence.
  var reason: String
  /// What could not be written, in the order in which it was done.
  var unsaved: [Unsaved] = []
  /// False where it is not known whether what was saved before is still on the disk.
  var isJournalSure = true
  /// True once what was saved before waits as well.
  var hasLost = false
  /// How many were written when it was tried again, and how many had come to the disk after all.
  var written = 0
  var found = 0

  /// Keeps one more. A key that is struck once more says nothing new; a form that is handed in again
  /// says anew what it said.
  mutating func add(_ deed: Unsaved) {
    var deed = deed
    if unsaved.last?.deed == deed.deed { return }
    let isSame = { (other: Unsaved) in deed.draft != nil && other.draft == deed.draft }
    // Its lines may have come to the disk: that has to be seen before anything is written anew.
    deed.attempted += unsaved.filter(isSame).flatMap(\.attempted)
    unsaved.removeAll(where: isSame)
    unsaved.append(deed)
  }
}

/// What stands in front of everything, forms too, while something is not saved.
enum TroubleQuestion: Hashable, Sendable {
  /// What now?
  case whatNow(Dialog)
  /// In which folder?
  case whichFolder(Form)
  /// Really leave?
  case leaving(Dialog)
  /// Something was told; Enter closes it.
  case told(Dialog)
}

extension Workbench {
  /// True where something waits that could not be written: nobody else writes meanwhile.
  public var isInTrouble: Bool { trouble != nil }

  /// Half-filled forms and surveys that are not on disk, but for those whose deed waits itself.
  var looseDrafts: Set<String> {
    unkeptDrafts.subtracting(trouble?.unsaved.compactMap(\.draft) ?? [])
  }

  /// How many things are not saved.
  var unsavedCount: Int { (trouble?.unsaved.count ?? 0) + looseDrafts.count }

  /// The names of what waits; what has no name yet is called by what it is.
  var unsavedNames: [String] {
    let drafts = looseDrafts.compactMap { id in halfFilled.first { $0.id == id }?.title }.sorted()
    return (trouble?.unsaved.map(\.name) ?? []) + drafts
  }
}
