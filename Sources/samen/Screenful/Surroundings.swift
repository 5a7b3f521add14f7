import Domain
import Journal
import Language
import Screen

/// What the program on screen needs of the world, but the terminal and the journal.
struct Surroundings {
  /// The words of a language.
  let words: (Tongue) -> Words
  /// The language that was asked for.
  let tongue: Tongue
  /// Now.
  let clock: () -> Moment
  /// The projects a workspace can begin with.
  let templates: [Template]
  /// The messages a team sends to participants.
  let messages: MessageBook
  /// How meanings look.
  let theme: Theme
  /// What a journal that fails has to say, in a sentence.
  let sentence: (JournalError, Words) -> String
  /// Where papers go, of the workspace that is open.
  let papers: (Journal) -> PaperFiles
  /// What opens them.
  let browser: Browser
  /// Why nothing can be written, in a sentence.
  let whyReadOnly: (ReadOnlyReason, Words) -> String

  /// The sentence a crash leaves behind.
  var crashNotice: String { words(tongue)(PanePhrase.crashNotice) + "\n" }
}
