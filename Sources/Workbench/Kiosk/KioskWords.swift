import Language

/// What the kiosk offers and asks.
extension Workbench {
  /// The languages that this terminal can show.
  var kioskLanguages: [String] {
    symbols == .ascii ? KioskBook.languages.filter { $0 != "uk" } : KioskBook.languages
  }

  /// The words of the language that was chosen.
  func kioskWords(_ kiosk: Kiosk) -> KioskWords {
    let languages = kioskLanguages
    let place = languages.indices.contains(kiosk.place) ? kiosk.place : 0
    return kioskBook.words(in: languages[place])
  }

  /// The programme's own questions as they were written, or else the usual ones.
  func kioskQuestions(_ kiosk: Kiosk) -> [String] {
    kiosk.ownQuestions.isEmpty ? kioskWords(kiosk).questions : kiosk.ownQuestions
  }
}
