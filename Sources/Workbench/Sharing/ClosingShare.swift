import Domain
import Language
import Screen

/// Closing waits for what is shared, and never for long without saying so.
extension Workbench {
  /// True while the program closes as soon as it has shared.
  public var isClosing: Bool { sharing.closing != nil }

  /// Closes, or first shares where it goes by itself.
  mutating func leaveShared() -> [Effect] {
    let goesByItself = sharing.folders.contains { $0.isAutomatic && $0.presence == .here }
    guard readOnly == nil, isSharing || goesByItself else { return [.quit] }
    sharing.closing = SharingState.Closing()
    return [.shareOnLeaving]
  }

  /// It goes on for longer than people wait without asking themselves why.
  public mutating func closingTakesLong() { sharing.closing?.takesLong = true }

  /// Esc and the keys that close skip it; all else waits.
  mutating func closingPressed(_ key: Key) -> [Effect] {
    let skips: [Key] = [
      Key(.escape), .character("q"), Key(.character("c"), control: true),
    ]
    guard skips.contains(key) else { return [] }
    return [.stopSharing, .quit]
  }

  func drawClosing(on canvas: inout Canvas) {
    guard let closing = sharing.closing else { return }
    let folder = sharing.underway.map { SharedFolder.name(of: $0.folder) } ?? ""
    var lines = [words(SharePhrase.closing, ["text": folder])]
    if let progress = sharingProgress { lines.append(progress) }
    if closing.takesLong { lines.append(words(SharePhrase.closingLong)) }
    lines.append(words(SharePhrase.closingKeys))
    Dialog(
      title: words(SharePhrase.closingTitle), text: lines.joined(separator: "\n\n"), choices: []
    ).draw(on: &canvas, symbols: symbols)
  }
}
