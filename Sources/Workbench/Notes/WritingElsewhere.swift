import Domain
import Language
import Screen

/// What came of a text that was opened in another program.
public enum WritingOutcome: Hashable, Sendable {
  /// It was saved so.
  case text(String)
  /// There is no such program here.
  case noProgram
  /// The program by this name did not start.
  case notStarted(String)
  /// The program by this name said that something went wrong, or was killed.
  case failed(String)
  /// It could not be laid ready for another program, or not be read back: in a few words why.
  case notKept(because: String)
}

/// A field of several lines, written in the program that somebody is used to.
extension Workbench {
  /// Asks for another program to write on in; what was typed so far is kept first.
  mutating func writeElsewhere() -> [Effect] {
    guard let text = formInFront?.focusedText else { return [] }
    guard !isShielded else {
      sayInForm(words(WritingPhrase.shielded))
      return []
    }
    return keepDraft() + [.writeElsewhere(text)]
  }

  /// Takes in what came of it. However long it took, somebody is at the keys now.
  public mutating func finish(_ outcome: WritingOutcome, at moment: Moment) {
    touchedAt = moment
    now = moment
    switch outcome {
    case .text(let text): takeBack(text)
    case .noProgram: sayInForm(words(WritingPhrase.noEditor))
    case .notStarted(let name): sayInForm(words(WritingPhrase.notStarted, ["name": name]))
    case .failed(let name): sayInForm(words(WritingPhrase.failed, ["name": name]))
    case .notKept(let reason): sayInForm(words(WritingPhrase.notKept, ["reason": reason]))
    }
  }

  private mutating func takeBack(_ text: String) {
    guard var form = formInFront, let before = form.focusedText else { return }
    _ = form.replaceText(text)
    formInFront = form
    if formInFront?.focusedText == before { sayInForm(words(WritingPhrase.unchanged)) }
  }

  /// Says it above the questions.
  private mutating func sayInForm(_ sentence: String) {
    formInFront?.message = sentence
    formInFront?.messageStyle = .warning
  }

  /// The form in front in which somebody writes. Not a survey: whoever fills that in sits at a laptop
  /// of others, and an editor opens whatever is on it.
  var formInFront: Form? {
    get {
      switch overlay {
      case .form(let open):
        if case .survey = open.purpose { return nil }
        return open.form
      case .erasing(let erasing):
        guard case .telling(let form) = erasing.part else { return nil }
        return form
      default: return nil
      }
    }
    set {
      guard let newValue else { return }
      switch overlay {
      case .form(var open):
        open.form = newValue
        overlay = .form(open)
      case .erasing(var erasing):
        erasing.part = .telling(newValue)
        overlay = .erasing(erasing)
      default: break
      }
    }
  }
}
