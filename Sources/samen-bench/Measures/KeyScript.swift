/// Keys that can be pressed again and again, each time with something to see.
struct KeyScript {
  /// A key, and whether the time it takes counts.
  struct Stroke {
    let key: String
    let counts: Bool
  }

  /// What it shows.
  let name: String
  /// Keys that lead to where it begins.
  let before: [String]
  /// The keys, in a circle.
  let circle: [Stroke]

  init(_ name: String, before: [String] = [], _ circle: [String], besides: [String] = []) {
    self.name = name
    self.before = before
    // What only leads back is pressed after each key that counts.
    self.circle = circle.flatMap { key in
      [Stroke(key: key, counts: true)] + besides.map { Stroke(key: $0, counts: false) }
    }
  }

  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let back = "\u{7F}"
  static let escape = "\u{1B}"
}

extension KeyScript {
  /// What people press most in `samen`.
  static let samen = [
    // The desk opens on finding someone; Esc leads to the panes.
    KeyScript("arrow, to the next session", before: [escape], [down, up]),
    KeyScript("arrow, to the next row", before: [escape, "\t"], [down, up]),
    KeyScript(
      "marking, on disk before it shows", before: [escape, "\t"], ["a", "l"], besides: [up]),
    KeyScript("to the next pane", before: [escape], ["\t"]),
    KeyScript(
      "typing in find", before: [escape, "/"], ["m", "a", "r", "i", back, back, back, back]),
  ]
}
