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
  /// What kept a line or a form from being written, in a few words.
  let cause: (JournalError, Words) -> String
  /// Why nothing can be written, in a sentence.
  let whyReadOnly: (ReadOnlyReason, Words) -> String
  /// Where something can be put that cannot be saved here.
  let folders: FoldersToChoose
  /// Where programs are looked for, as PATH has it.
  let programs: String

  /// The sentence a crash leaves behind.
  var crashNotice: String { words(tongue)(PanePhrase.crashNotice) + "\n" }
}
