import Domain
import Language
import Screen

/// What is to be put in a folder that someone chose.
public struct Elsewhere: Hashable, Sendable {
  /// The folder, as it was typed.
  public let folder: String
  /// The name of the files, without their endings.
  public let name: String
  /// What was done, for `samen record -`; none where only forms are half-filled.
  public let lines: [Value]
  /// All of it, for people to read.
  public let text: String
}

/// What came of putting things elsewhere.
public enum ElsewhereOutcome: Hashable, Sendable {
  /// They lie in these files.
  case lies([String])
  /// They do not; the reason.
  case failed(String)
}

/// Putting elsewhere what is not saved: which folder, and what came of it.
extension Workbench {
  private static let folder = "folder"

  /// Asks for a folder, with those that are there.
  public mutating func offer(folders: [String]) {
    let field = FormField.suggestions(
      Workbench.folder, words(TroublePhrase.folder),
      folders.map { Form.Choice($0, label: $0) }, isRequired: true,
      hint: words(TroublePhrase.folderHint))
    var form = Form(
      [field], missing: words(FormPhrase.needed), message: words(TroublePhrase.folderNote))
    form.set(folders.first ?? "", of: Workbench.folder)
    question = .whichFolder(form)
  }

  mutating func came(of outcome: Form.Outcome, _ form: Form) -> [Effect] {
    question = outcome == .cancelled ? nil : .whichFolder(form)
    guard outcome == .submitted, let typed = form.values[Workbench.folder] else { return [] }
    return [.saveElsewhere(elsewhere(in: FormReading.trimmed(typed[...])))]
  }

  /// The program is ended from outside and nobody can be asked: what is not saved anywhere goes into
  /// the home folder.
  public func rescuing(into folder: String) -> [Effect] {
    unsavedCount > 0 && !isElsewhere ? [.saveElsewhere(elsewhere(in: folder))] : []
  }

  /// Says where it lies, or that it could not be put there.
  public mutating func finish(_ outcome: ElsewhereOutcome) {
    switch outcome {
    case .lies(let paths):
      isElsewhere = true
      let lines = paths.first { $0.hasSuffix(".jsonl") }
      let later = lines.map { words(TroublePhrase.bringIn, ["text": $0]) }
      let text = [words(TroublePhrase.lies, ["text": paths.joined(separator: "\n")]), later]
      tell(text.compactMap(\.self).joined(separator: "\n\n"), title: .keptElsewhere)
    case .failed(let reason):
      guard case .whichFolder(var form) = question else { return }
      form.setError(words(TroublePhrase.notElsewhere, ["reason": reason]), on: Workbench.folder)
      question = .whichFolder(form)
    }
  }

  var folderBox: Rect { middle(columns: 70, rows: 13) }

  func folderFields(_ form: Form) -> Rect { folderBox.split(top: folderBox.rows - 1).top }

  func drawFolders(_ form: Form, on canvas: inout Canvas) {
    frame(folderBox, title: words(TroublePhrase.whichFolder), on: &canvas)
    form.draw(on: &canvas, in: folderFields(form), symbols: symbols)
  }
}
