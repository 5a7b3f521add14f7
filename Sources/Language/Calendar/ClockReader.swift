/// Reads times of day as people type them: `13:30`, `13u30`, `13.30`, `13h30`, `1330`, `9u`, `9`.
public enum ClockReader {
  /// Why a text is no time of day.
  public enum Mistake: Error, Hashable, Sendable {
    case notATime
  }

  /// The hour (0 to 23) and minute (0 to 59) that `text` says.
  public static func read(_ text: String) throws(Mistake) -> (hour: Int, minute: Int) {
    let typed = Substring(text).trimmed.lowercased()
    let parts = typed.split(omittingEmptySubsequences: false) { ":.uh".contains($0) }
    guard let time = time(parts), time.hour < 24, time.minute < 60 else { throw .notATime }
    return time
  }

  private static func time(_ parts: [Substring]) -> (hour: Int, minute: Int)? {
    switch parts.count {
    case 1 where parts[0].utf8.count > 2: return time([parts[0].dropLast(2), parts[0].suffix(2)])
    case 1: return time([parts[0], ""])
    case 2:
      guard let hour = TypedText.number(String(parts[0]), 1...2) else { return nil }
      if parts[1].isEmpty { return (hour, 0) }
      return TypedText.number(String(parts[1]), 2...2).map { (hour, $0) }
    default: return nil
    }
  }
}
