import Domain
import Language
import Screen

/// The first question: what goes, and what becomes of each text in which the person stands.
extension Workbench {
  /// Why nobody can be erased now, as the phrase of a binding: what is not saved may be about them.
  var cannotErase: String? {
    cannotWrite ?? (trouble == nil && unkeptDrafts.isEmpty ? nil : "why.unsaved")
  }

  /// Shows what would go with a person; nothing goes yet.
  mutating func openErasing(_ person: PersonID, fromList isFromList: Bool = false) {
    if let cannotErase {
      status.say(words.text(cannotErase) ?? cannotErase, .warning)
      return
    }
    do throws(Refusal) {
      let preview = try state.erasurePreview(of: person, on: now.day)
      let paragraphs = sentences.whatGoes(preview, person)
      overlay = .erasing(
        Erasing(
          person, called: sentences.person(person), preview, paragraphs: paragraphs,
          isFromList: isFromList))
    } catch {
      status.say(sentences.refusal(error), .warning)
    }
  }

  mutating func erasingPressed(_ erasing: Erasing, _ key: Key) -> [Effect] {
    switch erasing.part {
    case .looking: return looked(erasing, key)
    case .telling where Workbench.writeElsewhereKey.matches(key): return writeElsewhere()
    case .telling(var form):
      form.fit(tellingRect)
      let outcome = form.handle(key)
      came(of: outcome, form, erasing)
      return []
    case .sure(var dialog):
      let outcome = dialog.handle(key, screen: size)
      return came(of: outcome, dialog, erasing)
    }
  }

  private mutating func looked(_ erasing: Erasing, _ key: Key) -> [Effect] {
    switch key.code {
    case .escape: leave(erasing)
    case .enter: erasing.mention.map { tell($0, erasing) }
    case .delete, .character("x"): erasing.mention.map { set(.nothing, for: $0, erasing) }
    case .character("s"): erasing.mention.map { set(nil, for: $0, erasing) }
    case .character("w"): askWhetherSure(erasing)
    default:
      var erasing = erasing
      _ = erasing.list.handle(key, rows: 6)
      overlay = .erasing(erasing)
    }
    return []
  }

  private mutating func leave(_ erasing: Erasing) {
    overlay = nil
    if erasing.isFromList { openPastTerms() }
    status.say(words(ErasingPhrase.notErased))
  }

  /// Says what becomes of a mention; nil leaves it standing. What a rule refuses stays as it was.
  mutating func set(_ told: Erasing.Told?, for mention: Int, _ erasing: Erasing) {
    var erasing = erasing
    erasing.told[mention] = told
    erasing.part = .looking
    if let refusal = refusal(of: erasing) {
      status.say(sentences.refusal(refusal), .warning)
      return
    }
    status.say("")
    overlay = .erasing(erasing)
  }

  /// Why what was told cannot be written so.
  func refusal(of erasing: Erasing) -> Refusal? {
    guard !erasing.told.isEmpty else { return nil }
    do throws(Refusal) {
      _ = try state.decideRedacting(erasing.retellings)
      return nil
    } catch {
      return error
    }
  }

  mutating func mousedErasing(_ erasing: Erasing, _ mouse: Mouse) -> [Effect] {
    switch erasing.part {
    case .looking:
      mousedMentions(erasing, mouse)
      return []
    case .telling(var form):
      let outcome = form.handle(mouse, in: tellingFields)
      came(of: outcome, form, erasing)
      return []
    case .sure(var dialog):
      let outcome = dialog.handle(mouse, screen: size)
      return came(of: outcome, dialog, erasing)
    }
  }
}
