import Screen

/// What the keys of the kiosk mean. They are the only ones there are while it is on.
public enum KioskAction: Hashable, Sendable {
  /// What is chosen is taken, or a digit says which.
  case chosen
  /// To the language or face before or after.
  case moved(Int)
  /// No answer to this question.
  case skipped
  /// To the question before; where the languages are, the facilitator's word is asked for.
  case wentBack
}

extension Workbench {
  /// The keys of the kiosk.
  public var kioskBindings: [Binding<Action>] {
    let here = "kiosk"
    return [
      Binding(
        "kiosk.choose", ["enter", "1", "2", "3", "4", "5", "6", "7", "8"], .kiosk(.chosen), in: here
      ),
      Binding("kiosk.previous", ["left", "up"], .kiosk(.moved(-1)), in: here),
      Binding("kiosk.next", ["right", "down"], .kiosk(.moved(1)), in: here),
      Binding("kiosk.skip", ["space"], .kiosk(.skipped), in: here),
      Binding("kiosk.back", ["esc", "backspace"], .kiosk(.wentBack), in: here),
    ]
  }

  /// The key that lets the laptop go round.
  var kioskKey: Binding<Action> {
    Binding(
      "kiosk", ["K"], .kioskAsked, in: BindingSet<Action>.global, whyNot: needsSession)
  }

  /// The digit a key stands for, also where digits need Shift.
  static func digit(_ key: Key) -> Int? {
    (0...9).first { KeyChord("\($0)").matches(key) }
  }
}
