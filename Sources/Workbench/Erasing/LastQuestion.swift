import Domain
import Language
import Screen

/// The second question, which no key answers that answers the first: Enter says no, and yes is
/// another letter than the one that leads here.
extension Workbench {
  mutating func askWhetherSure(_ erasing: Erasing) {
    var erasing = erasing
    let told = erasing.told.count
    var text = [words(ErasingPhrase.sure, ["text": erasing.name])]
    if told > 0 { text.append(words.plural(ErasingPhrase.retold, told)) }
    if erasing.left > 0 { text.append(words.plural(ErasingPhrase.stayStanding, erasing.left)) }
    erasing.part = .sure(
      Dialog(
        title: words(ErasingPhrase.sureTitle), text: text.joined(separator: "\n\n"),
        choices: [answer("no", .sureNo), answer("yes", .sureYes)]))
    status.say("")
    overlay = .erasing(erasing)
  }

  private func answer(_ id: String, _ label: ErasingPhrase) -> Dialog.Choice {
    Dialog.Choice(id, key: words.text("erasing.key.\(id)")?.first ?? "?", label: words(label))
  }

  mutating func came(
    of outcome: Dialog.Outcome, _ dialog: Dialog, _ erasing: Erasing
  ) -> [Effect] {
    var erasing = erasing
    switch outcome {
    case .ignored, .changed: erasing.part = .sure(dialog)
    case .cancelled, .chosen: erasing.part = .looking
    }
    overlay = .erasing(erasing)
    guard outcome == .chosen("yes") else { return [] }
    return [.erase(Erasure(person: erasing.person, retellings: erasing.retellings))]
  }
}
