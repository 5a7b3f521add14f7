import Journal
import Terminal
import Workbench

/// Lets another program have a text for a while. Whatever becomes of that, nothing of it stays on
/// disk.
struct Writer {
  let files: NoteFiles
  let editor: Editor?
  /// What keeps a file from being written or read, in a few words.
  let cause: (JournalError) -> String
  /// Starts these words, and waits until what they started has ended.
  let run: ([String]) throws(TerminalError) -> ChildEnd

  func write(_ text: String) -> WritingOutcome {
    guard let editor else { return .noProgram }
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let lent = try files.lend(Writer.bytes(of: text), using: &source)
      defer { files.remove(lent) }
      switch end(of: editor.opening(lent.path)) {
      case .exited(0): return .text(Writer.text(of: try files.read(lent)))
      case .exited(let status) where !Editor.notStarted.contains(status):
        return .failed(editor.name)
      case .killed: return .failed(editor.name)
      default: return .notStarted(editor.name)
      }
    } catch {
      return .notKept(because: cause(error))
    }
  }

  private func end(of words: [String]) -> ChildEnd? {
    do throws(TerminalError) {
      return try run(words)
    } catch {
      return nil
    }
  }

  /// Editors want a line to end, and put that there themselves where it does not.
  static func bytes(of text: String) -> [UInt8] { Array((text.isEmpty ? "" : text + "\n").utf8) }

  static func text(of bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    // "\r\n" is one character.
    if let last = text.last, last.isNewline { text.removeLast() }
    return text
  }
}

extension Screenful {
  /// Puts the terminal aside for as long as somebody writes elsewhere.
  mutating func writeElsewhere(_ text: String) {
    let words = workbench.words
    let writer = Writer(
      files: surroundings.notes(journal), editor: surroundings.editor,
      cause: { [surroundings] in surroundings.cause($0, words) },
      run: { [session] (words: [String]) throws(TerminalError) in
        try session.runChild(words[0], Array(words.dropFirst()))
      })
    workbench.finish(writer.write(text), at: surroundings.clock())
  }
}
