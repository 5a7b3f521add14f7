import Domain
import Language
import Screen

/// What has to be asked before lines can be shared.
struct SharingQuestion: Hashable, Sendable {
  /// What it is about.
  enum Kind: Hashable, Sendable {
    /// What seals is not installed.
    case noSeal
    /// Somebody wants to share without sealing.
    case openIt
    /// What lay in the folder is gone.
    case gone
    /// Many people were erased by others.
    case eraseMany
  }

  let kind: Kind
  /// What is shared once the answer is yes.
  let request: SharingRequest
  var dialog: Dialog
}

extension Workbench {
  mutating func ask(_ kind: SharingQuestion.Kind, _ request: SharingRequest, count: Int = 0) {
    let name = SharedFolder.name(of: request.folder)
    let (title, text): (SharePhrase, String) =
      switch kind {
      case .noSeal: (.noSealTitle, words(SharePhrase.noSeal))
      case .openIt: (.openTitle, words(SharePhrase.openIt, ["text": name]))
      case .gone: (.goneTitle, words(SharePhrase.gone, ["text": request.folder]))
      case .eraseMany: (.eraseTitle, words.plural(SharePhrase.eraseMany, count))
      }
    let no = Dialog.Choice("no", key: sharingKey("no"), label: words(SharePhrase.notNow))
    let yes = Dialog.Choice(
      "yes", key: sharingKey(yesKey(kind)), label: words(yesLabel(kind)))
    sharing.question = SharingQuestion(
      kind: kind, request: request,
      dialog: Dialog(title: words(title), text: text, choices: [no, yes]))
  }

  private func yesLabel(_ kind: SharingQuestion.Kind) -> SharePhrase {
    switch kind {
    case .noSeal, .openIt: .shareOpen
    case .gone: .layDown
    case .eraseMany: .eraseHere
    }
  }

  private func yesKey(_ kind: SharingQuestion.Kind) -> String {
    switch kind {
    case .noSeal, .openIt: "open"
    case .gone: "anew"
    case .eraseMany: "erase"
    }
  }

  /// The letter of an answer, in the language on screen.
  func sharingKey(_ answer: String) -> Character {
    words.text("share.key.\(answer)")?.first ?? "?"
  }

  mutating func answered(_ question: SharingQuestion, _ key: Key) -> [Effect] {
    var question = question
    let outcome = question.dialog.handle(key, screen: size)
    return came(of: outcome, question)
  }

  mutating func answered(_ question: SharingQuestion, _ mouse: Mouse) -> [Effect] {
    var question = question
    let outcome = question.dialog.handle(mouse, screen: size)
    return came(of: outcome, question)
  }

  private mutating func came(of outcome: Dialog.Outcome, _ question: SharingQuestion) -> [Effect] {
    switch outcome {
    case .ignored, .changed: sharing.question = question
    case .chosen("yes"):
      sharing.question = nil
      return goOn(question)
    case .cancelled, .chosen:
      sharing.question = nil
      status.say(words(SharePhrase.nothingDone))
    }
    return []
  }

  private mutating func goOn(_ question: SharingQuestion) -> [Effect] {
    var request = question.request
    switch question.kind {
    case .noSeal: request.isUnsealed = true
    case .openIt:
      guard var folder = sharing.folder(request.folder) else { return [] }
      folder.isUnsealed = true
      return remember(folder, saying: .nowOpen)
    case .gone: request.mayBeginAnew = true
    case .eraseMany: request.mayEraseMany = true
    }
    return share(request)
  }
}
