import Domain
import Language
import Screen

/// Whose file is past the term of their project: to be erased, or kept with a reason.
struct PastTermList: Hashable, Sendable {
  /// The longest first; never empty.
  let files: [PastTerm]
  var list: ListState

  /// Nil where there are none.
  init?(_ files: [PastTerm]) {
    guard !files.isEmpty else { return nil }
    self.files = files
    list = ListState(count: files.count)
  }

  /// The file the keys act on.
  var file: PastTerm { files[list.selected] }
}

extension Workbench {
  /// Shows the files that are past their term today.
  mutating func openPastTerms() {
    overlay = PastTermList(state.retention(on: now.day)).map(Overlay.pastTerms)
  }

  mutating func pastTermsPressed(_ open: PastTermList, _ key: Key) -> [Effect] {
    let person = open.file.person
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      showProfile(of: person)
    case .character("w"): openErasing(person, fromList: true)
    case .character("b"): keep(person)
    default:
      var open = open
      _ = open.list.handle(key, rows: pastTermRows(open).rows)
      overlay = .pastTerms(open)
    }
    return []
  }

  /// Asks until when and why the file is still needed.
  private mutating func keep(_ person: PersonID) {
    if let cannotWrite {
      status.say(words.text(cannotWrite) ?? cannotWrite, .warning)
      return
    }
    showProfile(of: person)
    open(.kept)
  }

  mutating func mousedPastTerms(_ open: PastTermList, _ mouse: Mouse) -> [Effect] {
    var open = open
    let outcome = open.list.handle(mouse, in: pastTermRows(open))
    overlay = .pastTerms(open)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return pastTermsPressed(open, Key(.enter))
  }
}
