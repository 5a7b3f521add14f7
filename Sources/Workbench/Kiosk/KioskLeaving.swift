import Domain
import Language
import Screen

/// How the laptop comes back: a word that stands nowhere on the screen, and that nobody types by
/// accident.
extension Workbench {
  /// What the facilitator types to stop: the short name they work under.
  var kioskWord: String { user.isEmpty ? "samen" : user }

  mutating func leavingPressed(_ kiosk: Kiosk, _ typed: String, _ key: Key) -> [Effect] {
    switch key.code {
    case .escape: self.kiosk?.startAnew()
    case .enter:
      guard isKioskWord(typed) else {
        self.kiosk?.startAnew()
        return []
      }
      endKiosk(kiosk)
    case .backspace: self.kiosk?.stage = .leaving(String(typed.dropLast()))
    case .character(let character) where !key.control && !key.alt:
      guard typed.count < Workbench.longestWord else { return [] }
      self.kiosk?.stage = .leaving(typed + String(character))
    default: break
    }
    return []
  }

  private static let longestWord = 40

  private func isKioskWord(_ typed: String) -> Bool {
    Workbench.asTyped(typed) == Workbench.asTyped(kioskWord)
  }

  /// Capitals do not matter, nor whether Shift was held for a digit.
  private static func asTyped(_ word: String) -> String {
    word.lowercased().map { digit(.character($0)).map(String.init) ?? String($0) }.joined()
  }

  private mutating func endKiosk(_ kiosk: Kiosk) {
    self.kiosk = nil
    let count = boxes[kiosk.session]?.sheets.count ?? 0
    status.say(words.plural(KioskHostPhrase.ended, count), .good)
  }
}
