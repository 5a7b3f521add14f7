import Domain
import Workbench

/// What can be wrong with the disk under a desk.
enum Disk {
  /// Nothing gets onto it.
  case full
  /// The lines get onto it, but it does not say so.
  case mute
  /// The shared lines get onto it, and then it is full.
  case fullHalfway

  var reason: String { "de schijf is vol" }
  var isFull: Bool { if case .mute = self { false } else { true } }
}

extension Desk {
  /// What becomes of lines that a bad disk is given.
  mutating func fail(_ disk: Disk, _ events: [Event]) -> WriteResult {
    workbench.readOnly = "Alleen lezen: \(disk.reason)."
    workbench.followsAnother = false
    // Each scope goes in a write of its own, shared lines first; what comes after a failure is not
    // tried.
    let shared = events.filter { $0.version.log.scope == .shared }
    let rest = events.filter { $0.version.log.scope == .confidential }
    var saved: [Event] = []
    var tried = shared.isEmpty ? rest : shared
    if case .fullHalfway = disk, !shared.isEmpty {
      saved = shared
      tried = rest
    }
    if case .mute = disk { written += tried }
    written += saved
    return .unsaved(
      WriteFailure(
        reason: disk.reason, isJournalSure: true, saved: saved, attempted: tried.map(\.version)))
  }

  /// Carries out what the program asks once a disk failed.
  mutating func mend(_ effect: Effect) {
    switch effect {
    case .tryAgain:
      if let disk, disk.isFull { return workbench.stillReadOnly(because: disk.reason) }
      disk = nil
      carryOut(workbench.reopened(before + written, device: journal.device))
    case .writeAgain(let unsaved):
      let outcome = write(unsaved.deed, by: unsaved.by, at: unsaved.at)
      carryOut(workbench.finish(again: outcome, of: unsaved))
    case .findFolders: workbench.offer(folders: ["/media/stick", "/home/walter"])
    case .saveElsewhere(let things):
      let path = "\(things.folder)/\(things.name)"
      let isWritable = things.folder.hasPrefix("/media") || things.folder.hasPrefix("/home")
      guard isWritable else { return workbench.finish(.failed("het is er niet")) }
      putElsewhere.append(things)
      workbench.finish(
        .lies((things.lines.isEmpty ? [] : [path + ".jsonl"]) + [path + ".txt"]))
    default: break
    }
  }
}
