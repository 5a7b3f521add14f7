import Documents
import Domain
import Language

/// A list of people in a file.
enum ListOfPeople {
  /// The list at `path`; what is wrong with it is said in the language of `words`.
  /// - Throws: `CommandError` where it is no list of people.
  static func read(_ path: String, today: Day, _ words: Words) throws(CommandError) -> PeopleSheet {
    let sentences = ImportSentences(words: words)
    let sheet: PeopleSheet
    do throws(SheetFile.Flaw) {
      // Its own language first: what is written the same may mean something else in another.
      let books = [words] + Tongue.allCases.filter { $0 != words.tongue }.map(Resources.words)
      sheet = PeopleSheet(
        try SheetFile.read(path), words: PeopleWords(books), today: today)
    } catch {
      if case .failed(let error) = error { throw .journal(error) }
      throw .unreadable(sentences.flaw(error, of: path))
    }
    if let flaw = sentences.flaw(of: sheet, path) { throw .said(flaw) }
    return sheet
  }
}
