import Domain
import Language
import Screen

/// The questions that stand in front while something is not saved.
extension Workbench {
  /// Asks what to do now; `news` comes before what is known already.
  mutating func askWhatNow(_ news: String? = nil) {
    question = .whatNow(
      Dialog(
        title: words(TroublePhrase.title), text: whatHappened(news),
        choices: [tryAgain] + (hasUnsavedWork ? [elsewhere] : []) + [lookOn]))
  }

  /// Closes the program; asks first where something is not saved anywhere.
  mutating func leave() -> [Effect] {
    guard unsavedCount > 0, !isElsewhere else { return leaveShared() }
    let stay = Dialog.Choice("stay", key: letter("stay"), label: words(TroublePhrase.stay))
    let quit = Dialog.Choice("quit", key: letter("quit"), label: words(TroublePhrase.quit))
    question = .leaving(
      Dialog(
        title: words(TroublePhrase.leavingTitle),
        text: words.plural(
          TroublePhrase.leaving, unsavedCount, ["deeds": listed(unsavedNames)]),
        choices: [stay, tryAgain, elsewhere, quit]))
    return []
  }

  /// Tells something that has to be read.
  mutating func tell(_ text: String, title: TroublePhrase) {
    question = .told(
      Dialog(
        title: words(title), text: text,
        choices: [.init("look", key: letter("fine"), label: words(TroublePhrase.fine))]))
  }

  private func whatHappened(_ news: String?) -> String {
    let known = trouble.map { words(TroublePhrase.failed, ["reason": $0.reason]) } ?? readOnly
    let names = unsavedNames
    let waits =
      names.isEmpty
      ? nil : words.plural(TroublePhrase.waiting, unsavedCount, ["deeds": listed(names)])
    let safe = trouble?.isJournalSure ?? true ? TroublePhrase.safe : .notSure
    return [news ?? known, waits, words(safe)].compactMap(\.self)
      .joined(separator: "\n\n")
  }

  /// A few names; of more, how many there are besides.
  private func listed(_ names: [String]) -> String {
    let few = names.prefix(Workbench.mostNamed).joined(separator: "; ")
    let more = names.count - Workbench.mostNamed
    return more > 0 ? words.plural(TroublePhrase.andMore, more, ["deeds": few]) : few
  }

  private static let mostNamed = 3

  /// True where there is something to put elsewhere.
  private var hasUnsavedWork: Bool {
    if case .form(let open) = overlay, open.form.isChanged { return true }
    return unsavedCount > 0 || !halfFilled.isEmpty || !boxes.isEmpty
  }

  private var tryAgain: Dialog.Choice {
    .init("again", key: letter("again"), label: words(TroublePhrase.again))
  }
  private var elsewhere: Dialog.Choice {
    .init("elsewhere", key: letter("elsewhere"), label: words(TroublePhrase.elsewhere))
  }
  private var lookOn: Dialog.Choice {
    .init("look", key: letter("look"), label: words(TroublePhrase.look))
  }

  /// The letter of an answer, in the language on screen.
  private func letter(_ answer: String) -> Character {
    words.text("trouble.key.\(answer)")?.first ?? "?"
  }
}

/// Keys, mouse and pastes for the question in front, and its picture.
extension Workbench {
  mutating func answered(_ question: TroubleQuestion, _ key: Key) -> [Effect] {
    if key == Key(.character("c"), control: true) {
      self.question = nil
      return []
    }
    if key == Key(.character("z"), control: true) { return [.suspend] }
    if key == Key(.character("l"), control: true) { return [.redraw] }
    switch question {
    case .whatNow(var dialog):
      return came(of: dialog.handle(key, screen: size), .whatNow(dialog))
    case .leaving(var dialog):
      return came(of: dialog.handle(key, screen: size), .leaving(dialog))
    case .told(var dialog):
      return came(of: dialog.handle(key, screen: size), .told(dialog))
    case .whichFolder(var form):
      let outcome = form.handle(key)
      return came(of: outcome, form)
    }
  }

  mutating func answered(_ question: TroubleQuestion, _ mouse: Mouse) -> [Effect] {
    switch question {
    case .whatNow(var dialog):
      return came(of: dialog.handle(mouse, screen: size), .whatNow(dialog))
    case .leaving(var dialog):
      return came(of: dialog.handle(mouse, screen: size), .leaving(dialog))
    case .told(var dialog):
      return came(of: dialog.handle(mouse, screen: size), .told(dialog))
    case .whichFolder(var form):
      let outcome = form.handle(mouse, in: folderFields(form))
      return came(of: outcome, form)
    }
  }

  private mutating func came(of outcome: Dialog.Outcome, _ question: TroubleQuestion) -> [Effect] {
    switch outcome {
    case .ignored, .changed: self.question = question
    case .cancelled: self.question = nil
    case .chosen(let answer):
      self.question = nil
      switch answer {
      case "again": return [.tryAgain]
      case "elsewhere": return [.findFolders]
      case "quit": return [.quit]
      default: break
      }
    }
    return []
  }

  func draw(_ question: TroubleQuestion, on canvas: inout Canvas) {
    switch question {
    case .whatNow(let dialog), .leaving(let dialog), .told(let dialog):
      dialog.draw(on: &canvas, symbols: symbols)
    case .whichFolder(let form): drawFolders(form, on: &canvas)
    }
  }
}
