import Domain
import Language
import Screen

/// The folders over which is shared, in front of the panes.
struct SharingOverlay: Hashable, Sendable {
  /// One row.
  enum Row: Hashable, Sendable {
    /// A folder in which was shared before.
    case known(SharedFolder)
    /// A place that is there, in which was never shared.
    case place(String)
    /// A folder that is typed.
    case another
  }

  var list = ListState()
  /// The folder that is being typed.
  var form: Form?
  /// True where what came of it stands there instead of the folders.
  var showsResult = false
}

extension Workbench {
  /// Shows the folders, or first what nobody saw yet of the last time.
  mutating func openSharing() -> [Effect] {
    var open = SharingOverlay()
    open.list.count = sharingRows.count
    open.showsResult = sharing.isUnread && sharing.question == nil && sharing.result != nil
    sharing.isUnread = false
    overlay = .sharing(open)
    return [.lookAtShared]
  }

  /// Known folders first, then what else is there, then anything at all.
  var sharingRows: [SharingOverlay.Row] {
    sharing.folders.map { .known($0) } + sharing.places.map { .place($0) } + [.another]
  }

  func sharingRow(_ open: SharingOverlay) -> SharingOverlay.Row {
    let rows = sharingRows
    return rows[min(open.list.selected, rows.count - 1)]
  }

  mutating func countSharingRows() {
    guard case .sharing(var open) = overlay else { return }
    open.list.count = sharingRows.count
    overlay = .sharing(open)
  }

  mutating func sharingPressed(_ open: SharingOverlay, _ key: Key) -> [Effect] {
    if let question = sharing.question { return answered(question, key) }
    if open.form != nil { return typedFolder(open, key) }
    if open.showsResult { return readResult(open, key) }
    switch key.code {
    case .escape, .character("q"): overlay = nil
    case .enter: return share(in: sharingRow(open))
    case .character("D"): return sharing.underway == nil ? closeSharing() : stopSharing()
    case .character("L"): return openLaptops()
    case .character("v"): return toggleAutomatic(sharingRow(open))
    case .character("s"): return toggleSeal(sharingRow(open))
    case .character("r"): showResult(open)
    case .delete, .backspace: return forget(sharingRow(open))
    default:
      var open = open
      if open.list.handle(key, rows: sharingAreas.rows.rows) == .ignored {
        status.say(words(PanePhrase.noSuchKey))
      }
      overlay = .sharing(open)
    }
    return []
  }

  private mutating func closeSharing() -> [Effect] {
    overlay = nil
    return []
  }

  private mutating func showResult(_ open: SharingOverlay) {
    guard sharing.result != nil else { return status.say(words(SharePhrase.noResult)) }
    var open = open
    open.showsResult = true
    overlay = .sharing(open)
  }

  private mutating func readResult(_ open: SharingOverlay, _ key: Key) -> [Effect] {
    guard var pager = sharing.result else { return [] }
    if pager.search == nil, key.code == .character("L") { return openLaptops() }
    let isRead =
      pager.search == nil && [.enter, .character("D")].contains(key.code)
      || pager.handle(key, size: sharingRect.size) == .closed
    sharing.result = pager
    if isRead { overlay = nil }
    return []
  }

  mutating func mousedSharing(_ open: SharingOverlay, _ mouse: Mouse) -> [Effect] {
    if let question = sharing.question { return answered(question, mouse) }
    if var form = open.form {
      let outcome = form.handle(mouse, in: sharingFields)
      return came(of: outcome, folder: form, open)
    }
    if open.showsResult {
      let room = sharingRect.size
      _ = sharing.result?.handle(mouse, size: room)
      return []
    }
    var open = open
    let outcome = open.list.handle(mouse, in: sharingAreas.rows)
    overlay = .sharing(open)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return share(in: sharingRow(open))
  }
}
