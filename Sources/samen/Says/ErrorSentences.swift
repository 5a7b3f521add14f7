import Domain
import Journal
import Language
import Terminal
import Workbench

/// Errors of the command line as people read them: what happened, what is safe, what to do next.
struct ErrorSentences {
  let words: Words

  /// The lines to say; none where all was said already.
  func lines(_ error: CommandError) -> [String] {
    let sentences = Sentences(words: words, state: State())
    switch error {
    case .usage(let mistake): return UsageSentences(words: words).lines(mistake)
    case .refused(let refusal): return [sentences.refusal(refusal)]
    case .unreadableDay(let typed, let mistake):
      return [sentences.unreadable(day: typed, mistake)]
    case .unreadableTime(let typed): return [sentences.unreadable(time: typed)]
    case .notARecord(let what): return [notARecord(what)]
    case .stopped(let phrase): return [words(phrase)]
    case .said(let sentence), .unreadable(let sentence): return [sentence]
    case .foundSomething, .couldNotLook, .someRefused, .outputClosed: return []
    case .journal(let error, let folder):
      return [JournalSentences(words: words).sentence(error, folder: folder)]
    case .readOnly(let reason, let holder):
      return [JournalSentences(words: words).sentence(reason, holder: holder)]
    case .badClock(let text): return [words(CommandLinePhrase.badClock, ["text": text])]
    case .terminal(let error): return [noScreen(error)]
    case .unexpected(let what): return [words(CommandLinePhrase.unexpected, ["text": what])]
    }
  }

  private func noScreen(_ error: TerminalError) -> String {
    switch error {
    case .unknownTerm(let name), .lineTerminal(let name):
      words(CommandLinePhrase.unsuitableTerm, ["text": name])
    case .notATerminal: words(CommandLinePhrase.noTerminal)
    case .unguarded(let errno), .childNotStarted(let errno):
      words(CommandLinePhrase.unexpected, ["text": "errno \(errno)"])
    }
  }

  private func notARecord(_ what: String) -> String {
    words(
      CommandLinePhrase.notARecord,
      ["text": what, "safe": words(RefusalPhrase.nothingWritten)])
  }
}
