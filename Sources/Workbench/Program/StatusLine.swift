import Screen

/// What the line above the hints says: what just happened, and what is saved.
struct StatusLine: Hashable, Sendable {
  /// How the message is meant.
  enum Mood: Hashable, Sendable {
    case calm, good, warning, alarm

    var style: Style {
      switch self {
      case .calm: .plain
      case .good: .good
      case .warning: .warning
      case .alarm: .alarm
      }
    }
  }

  /// What just happened; empty where nothing did.
  var message = ""
  /// How it is meant.
  var mood = Mood.calm
  /// When something was last saved, as people read it; nil where nothing was yet.
  var savedAt: String?

  mutating func say(_ message: String, _ mood: Mood = .calm) {
    self.message = message
    self.mood = mood
  }
}

extension Workbench {
  /// Says something that the person has to know and that stops nothing.
  public mutating func warn(_ sentence: String) { status.say(sentence, .warning) }
}
