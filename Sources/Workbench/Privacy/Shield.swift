import Domain
import Language
import Screen

/// Why the screen shows no more of people than their first names.
enum Shield: Hashable, Sendable {
  /// Someone wants it so, or it stands before a group.
  case chosen
  /// Nobody touched the laptop for a while.
  case idle
}

extension Workbench {
  /// True while no more of people is shown than their first names.
  public var isShielded: Bool { shield != nil }

  /// The key of the shield: on or off. What has to be known, as of a clock that is wrong, is still
  /// said when it goes down; what was said before it goes up may name anyone.
  mutating func toggleShield() {
    let wasShielded = isShielded
    shield = wasShielded ? nil : .chosen
    let isImportant = status.mood == .warning || status.mood == .alarm
    if wasShielded, isImportant, !status.message.isEmpty { return }
    status.say(words(wasShielded ? PrivacyPhrase.off : PrivacyPhrase.on))
  }

  /// Nobody touched the laptop for the minutes that were set: what is on screen is for nobody.
  mutating func shieldWhenIdle() {
    guard shield == nil, kiosk == nil, let idleMinutes, minutesSinceTouched >= idleMinutes else {
      return
    }
    shield = .idle
  }

  private var minutesSinceTouched: Int {
    (now.day - touchedAt.day) * 24 * 60 + now.time.minutes - touchedAt.time.minutes
  }

  /// What tells of people is not done in the dark: the key waits until they may be seen.
  mutating func needsNames() -> [Effect] {
    wantsNames = true
    return []
  }
}
