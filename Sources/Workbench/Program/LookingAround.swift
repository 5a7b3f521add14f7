import Domain

/// Looking at everyone takes long where much is known: then it is done beside the screen, and the
/// list comes when it is there.
public struct LookingAround: Sendable {
  /// What is asked.
  public struct Question: Sendable {
    let number: Int
    let state: State
    let now: Moment

    /// Looks at everyone: so many seconds, where there are a million lines.
    public func answer() -> Answer { Answer(number: number, attention: state.attention(at: now)) }
  }

  /// What was found.
  public struct Answer: Sendable {
    let number: Int
    let attention: [Attention]
  }

  private var asked = 0
  private var begun = 0
  private var answered = 0

  /// True where the list that is shown is not the last one.
  var isUnderWay: Bool { answered < asked }
  /// True where nothing was ever found, or looked for in vain.
  var isFirst: Bool { answered == 0 }

  /// Something changed.
  mutating func begin() { asked += 1 }

  /// The number of the question to be looked into now; nil where one is under way, or none is open.
  mutating func take() -> Int? {
    guard asked > begun, begun == answered else { return nil }
    begun = asked
    return begun
  }

  /// Takes note that a question was answered; false where nobody waits for it.
  mutating func end(_ number: Int) -> Bool {
    guard number == begun, answered < begun else { return false }
    answered = number
    return true
  }
}

extension Workbench {
  /// From more lines than this on it takes longer than a key may.
  static let mostAtOnce = 30_000
}
