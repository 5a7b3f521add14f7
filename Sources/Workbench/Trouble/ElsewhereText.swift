import Domain
import Language
import Screen

/// What is not saved, for people to read: what was done, and what was typed in forms.
extension Workbench {
  func elsewhereText(lines file: String) -> String {
    let when = "\(words.numericDate(now.day.parts)) \(now.time.text)"
    let head = words(
      TroublePhrase.paperHead, ["when": when, "name": state.staff(user)?.name ?? user])
    let parts = [head] + paragraph(.paperDeeds, deeds(file)) + paragraph(.paperForms, forms)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func paragraph(_ title: TroublePhrase, _ parts: [String]) -> [String] {
    parts.isEmpty ? [] : [words(title)] + parts
  }

  private func deeds(_ file: String) -> [String] {
    let waiting = trouble?.unsaved ?? []
    let events = waiting.enumerated().map { $1.events(at: $0) }
    var imagined = state
    imagined.apply(contentsOf: events.flatMap(\.self))
    let sentences = Sentences(words: words, state: imagined)
    let told = zip(waiting, events).map { deed, events in
      let when = "\(words.numericDate(deed.at.day.parts)) \(deed.at.time.text)"
      return events.map { "- \(when) \(deed.by): \(sentences.line($0))" }.joined(separator: "\n")
    }
    let answers = boxes.values.filter { !$0.isEmpty }.map { box in
      "- " + words.plural(FormPhrase.surveyKept, box.sheets.count)
    }
    let all = (told + answers.sorted()).joined(separator: "\n")
    return all.isEmpty ? [] : [all] + [words(TroublePhrase.bringIn, ["text": file])]
  }

  /// The open form and those that wait half-filled, but for those that are among the deeds.
  private var forms: [String] {
    let known = Set(trouble?.unsaved.compactMap(\.draft) ?? [])
    var told: [String] = []
    var open: String?
    if case .form(let form) = overlay, form.form.isChanged {
      open = form.draft
      if form.draft.map({ !known.contains($0) }) ?? true { told.append(text(of: form)) }
    }
    for half in halfFilled where half.id != open && !known.contains(half.id) {
      var copy = self
      copy.openDraft(half.id)
      if case .form(let form) = copy.overlay, form.draft == half.id {
        told.append(text(of: form))
      } else {
        // What it was about is gone; what was typed is not.
        let typed = half.values.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
        told.append(([half.title] + typed.map { "\($0.key): \($0.value)" }).joined(separator: "\n"))
      }
    }
    return told
  }

  private func text(of open: FormOverlay) -> String {
    let answers = open.form.fields.filter { !$0.value.isEmpty }.map { "\($0.label): \($0.shown)" }
    return ([open.title] + answers).joined(separator: "\n")
  }
}
