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
  /// What participants read who fill in the survey themselves.
  let kioskBook: KioskBook
  /// How meanings look.
  let theme: Theme
  /// True where no colours are wanted, whatever was chosen.
  let isColourless: Bool
  /// After how many minutes without a key names are shielded; nil for never.
  let idleMinutes: Int?
  /// What cannot be followed of what was chosen once, in a sentence; nil where all can.
  let flaws: (Words) -> String?
  /// Keeps a choice for the next time.
  let keep: (_ name: String, _ value: String) -> Void
  /// What a journal that fails has to say, in a sentence.
  let sentence: (JournalError, Words) -> String
  /// Where papers go, of the workspace that is open.
  let papers: (Journal) -> PaperFiles
  /// Where a text lies while another program has it, of the workspace that is open.
  let notes: (Journal) -> NoteFiles
  /// What longer texts are written with; nil where there is nothing.
  let editor: Editor?
  /// What opens papers.
  let browser: Browser
  /// What kept a line or a form from being written, in a few words.
  let cause: (JournalError, Words) -> String
  /// Why nothing can be written, in a sentence.
  let whyReadOnly: (ReadOnlyReason, Words) -> String
  /// Where something can be put that cannot be saved here.
  let folders: FoldersToChoose
  /// What someone who is new was told already.
  let tips: TipsTold
  /// True for a made-up year: its lines of today may be of an hour that is still to come.
  let isExample: Bool
  /// Where programs are looked for, as PATH has it.
  let programs: String

  /// The sentence a crash leaves behind.
  var crashNotice: String { words(tongue)(PanePhrase.crashNotice) + "\n" }
}
