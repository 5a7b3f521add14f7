import Language
import Screen

/// Leaving the first run: what was typed is thrown away by who says so.
extension FirstRun {
  /// Leaves at once where nothing was typed, and asks where something was.
  mutating func leave() -> Outcome {
    guard form.isChanged else { return .left }
    leaving = Dialog(
      title: words(FirstRunPhrase.leaving), text: words(FirstRunPhrase.leavingText),
      choices: [
        Dialog.Choice("stay", key: letter(.stayKey), label: words(FirstRunPhrase.stay)),
        Dialog.Choice("leave", key: letter(.leaveKey), label: words(FirstRunPhrase.leave)),
      ])
    return .goesOn
  }

  private func letter(_ phrase: FirstRunPhrase) -> Character { words(phrase).first ?? "?" }

  mutating func pressedLeaving(_ key: Key) -> Outcome {
    answered(leaving?.handle(key, screen: size) ?? .cancelled)
  }

  mutating func clickedLeaving(_ mouse: Mouse) -> Outcome {
    answered(leaving?.handle(mouse, screen: size) ?? .cancelled)
  }

  private mutating func answered(_ outcome: Dialog.Outcome) -> Outcome {
    switch outcome {
    case .chosen("leave"): return .left
    case .chosen, .cancelled: leaving = nil
    case .changed, .ignored: break
    }
    return .goesOn
  }
}
