import Domain
import Language
import Screen

/// Half-filled forms survive Esc, a crash and an interruption.
extension Workbench {
  /// Keeps what was typed so far in the open form, on disk too.
  mutating func keepDraft() -> [Effect] {
    guard case .form(var open) = overlay, open.form.isChanged, open.purpose.parts != nil else {
      return []
    }
    let id = open.draft ?? "form-\(freshID())"
    open.draft = id
    overlay = .form(open)
    let half = HalfFilled(
      id: id, purpose: open.purpose, title: open.title, at: now.time.text,
      values: open.form.values, about: subject(of: open.purpose))
    halfFilled.removeAll { $0.id == id }
    halfFilled.insert(half, at: 0)
    return [.saveDraft(name: id, half.value)]
  }

  /// True where something was typed in the open form that is not kept yet.
  public var hasUnkeptTyping: Bool {
    guard case .form(let open) = overlay, open.form.isChanged, open.purpose.parts != nil else {
      return false
    }
    return halfFilled.first { $0.id == open.draft }?.values != open.form.values
  }

  /// What is to be kept while someone types: a program that is killed loses no more than what came
  /// after.
  public mutating func keepTyping() -> [Effect] { hasUnkeptTyping ? keepDraft() : [] }

  /// What is to be kept when the program stops with a form open.
  public mutating func leaving() -> [Effect] { keepDraft() }

  /// Throws away the draft of the open form: it is written, or there was nothing in it.
  mutating func forgetDraft() -> [Effect] {
    guard case .form(let open) = overlay, let id = open.draft else { return [] }
    return forgetDraft(id)
  }

  mutating func forgetDraft(_ id: String) -> [Effect] {
    halfFilled.removeAll { $0.id == id }
    unkeptDrafts.remove(id)
    return [.removeDraft(name: id)]
  }

  /// Closes the open form; what was typed in it is kept.
  mutating func putAside() -> [Effect] {
    guard case .form(let open) = overlay else { return [] }
    defer { overlay = nil }
    guard open.form.isChanged else { return forgetDraft() }
    // The next one to fill in a survey is not to see what the last one began.
    if case .survey = open.purpose {
      status.say(words(FormPhrase.notKept), .warning)
      return forgetDraft()
    }
    let effects = keepDraft()
    status.say(words(effects.isEmpty ? FormPhrase.notKept : .keptAside), .warning)
    return effects
  }

  /// The forms that wait to be filled in further.
  mutating func openDrafts() {
    let items = halfFilled.map { half in
      Menu.Item(
        label: [half.at, half.title, half.gist].filter { !$0.isEmpty }.joined(separator: " · "),
        help: words(OverlayPhrase.draftKeys), .draftOpened(half.id), removal: .draftDropped(half.id)
      )
    }
    guard !items.isEmpty else { return status.say(words(PanePhrase.noDrafts)) }
    openMenu(words(PanePhrase.drafts), items)
  }

  /// Opens a form where it was left.
  mutating func openDraft(_ id: String) {
    guard let half = halfFilled.first(where: { $0.id == id }) else { return }
    openForm(half.purpose)
    guard case .form(var open) = overlay else {
      return status.say(words(FormPhrase.draftWithoutSubject), .warning)
    }
    open.form.fill(half.values)
    open.draft = id
    overlay = .form(open)
  }

  /// Throws a half-filled form away, and shows those that are left.
  mutating func dropDraft(_ id: String) -> [Effect] {
    let effects = forgetDraft(id)
    if !halfFilled.isEmpty { openDrafts() } else { status.say(words(PanePhrase.noDrafts)) }
    return effects
  }

  /// A form about the same thing goes on where it was left.
  mutating func goOnWithDraft(_ purpose: FormPurpose) {
    guard case .form(var open) = overlay else { return }
    if let half = halfFilled.first(where: { $0.purpose == purpose }), purpose.isAboutOneThing {
      open.form.fill(half.values)
      open.form.message = words(FormPhrase.goesOn)
      open.draft = half.id
    } else if halfFilled.contains(where: { $0.purpose == purpose }) {
      open.form.message += " " + words(FormPhrase.anotherWaits)
    }
    overlay = .form(open)
  }

  /// Takes in a half-filled form that was kept before the program stopped.
  mutating func restore(_ half: HalfFilled) {
    halfFilled.removeAll { $0.id == half.id }
    halfFilled.append(half)
  }
}
