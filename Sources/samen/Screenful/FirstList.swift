import Documents
import Domain
import Journal
import Language
import Terminal
import Workbench

/// The list of people with which someone begins: taken in before the program opens.
struct FirstList {
  let surroundings: Surroundings
  let words: Words

  /// From so many bytes on it takes long enough to be followed.
  private static let long = 100_000
  /// So many lines that did not come along are named at once.
  private static let named = 8

  /// The list in the file that was typed, or dragged into the terminal, which puts quotes around it.
  func read(_ typed: String) throws(CommandError) -> PeopleSheet {
    try ListOfPeople.read(path(of: typed), today: surroundings.clock().day, words)
  }

  /// Takes everyone in; gives what is held then, and what is to be said of it. That stands before a
  /// room which reads along, and names nobody.
  func take(
    in typed: String, _ made: (journal: Journal, events: PackedLines), on session: TerminalSession
  ) -> (state: State, said: [String]) {
    let desk = Desk(made.journal, holding: made.events)
    var work = PeopleImport(into: .desk(desk), at: surroundings.clock())
    var lines: [Int] = []
    do {
      let sheet = try read(typed)
      let screen = OpeningScreen(
        on: session, words: words, theme: surroundings.theme,
        least: sheet.size > FirstList.long ? 0 : .max)
      try work.run(sheet, watch: screen.watch) { row, _ in
        if lines.last != row.line { lines.append(row.line) }
      }
      screen.handOver()
      return (desk.state, said(work.tally, lines, path(of: typed)))
    } catch {
      let sentences = ImportSentences(words: words)
      return (
        desk.state, sentences.brokenOff(work.tally, isTrial: false) + why(error) + next(typed)
      )
    }
  }

  private func said(_ tally: ImportTally, _ lines: [Int], _ path: String) -> [String] {
    let sentences = ImportSentences(words: words)
    let results = sentences.results(tally, isTrial: false)
    return lines.isEmpty ? results : results + [sentences.notAll(lines, FirstList.named, path)]
  }

  private func why(_ error: any Error) -> [String] {
    (error as? CommandError).map { ErrorSentences(words: words).lines($0) } ?? []
  }

  private func next(_ typed: String) -> [String] { ["samen import people \(path(of: typed))"] }

  private func path(of typed: String) -> String {
    let quotes: [Character] = ["'", "\""]
    let bare = typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard let first = bare.first, quotes.contains(first), bare.last == first, bare.count > 2 else {
      return surroundings.folders.path(of: String(bare))
    }
    return String(bare.dropFirst().dropLast())
  }
}
