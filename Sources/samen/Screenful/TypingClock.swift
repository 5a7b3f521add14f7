/// When what is being typed is to be kept: a second after the first key that is not kept yet, also
/// where someone types on without a pause; not at every key.
struct TypingClock {
  /// How much typing may be lost where the program is killed.
  static let longest = Duration.seconds(1)

  private var since: ContinuousClock.Instant?

  /// How long to wait for input, in milliseconds, at most `patience`.
  func wait(at patience: Int, now: ContinuousClock.Instant = .now) -> Int {
    guard let since else { return patience }
    let left = (since + TypingClock.longest - now) / .milliseconds(1)
    return max(0, min(patience, Int(left.rounded(.up))))
  }

  /// True where it is time; `isUnkept` says whether anything is to be kept.
  mutating func isDue(_ isUnkept: Bool, now: ContinuousClock.Instant = .now) -> Bool {
    guard isUnkept else {
      since = nil
      return false
    }
    let begun = since ?? now
    guard now - begun >= TypingClock.longest else {
      since = begun
      return false
    }
    since = nil
    return true
  }
}
