import Documents
import Domain
import Language
import Workbench

/// What people read of a list that is taken in.
struct ImportSentences {
  let words: Words
  /// For the names of those who are known.
  var state = State()

  private var sentences: Sentences { Sentences(words: words, state: state) }

  /// How the file was read, a line for each thing.
  func reading(_ sheet: PeopleSheet, _ path: String) -> [String] {
    let file = words(
      ImportPhrase.read,
      [
        "file": path, "encoding": name(sheet.encoding), "delimiter": name(sheet.delimiter),
        "line": String(sheet.headingLine),
      ])
    let columns = sheet.columns.read.map { column in
      words(
        ImportPhrase.column, ["heading": column.heading, "field": name(column.column)])
    }
    let doubled = sheet.columns.doubled.map { _, headings in
      words(ImportPhrase.doubled, ["list": words.list(headings)])
    }
    let leftOut = sheet.columns.leftOut
    let unknown =
      leftOut.isEmpty
      ? []
      : [words(ImportPhrase.unknownColumns, ["list": leftOut.joined(separator: ", ")])]
    return [file] + columns + doubled + unknown
  }

  /// A row that is not taken as it stands.
  func line(_ row: PeopleRow, _ remark: ImportRemark) -> String {
    let what = what(remark, of: row)
    let line = String(row.line)
    if row.name.isEmpty { return words(ImportPhrase.row, ["line": line, "what": what]) }
    return words(
      ImportPhrase.rowOfSomeone, ["line": line, "name": row.name, "what": what])
  }

  /// Why a row is not taken as it stands, and what to do.
  func what(_ remark: ImportRemark, of row: PeopleRow) -> String {
    switch remark {
    case .known(let id):
      let isSameName = sentences.person(id) == row.name
      return someone(isSameName ? .known : .knownAs, id)
    case .likely(let id): return someone(.likely, id)
    case .onLine(let line): return words(ImportPhrase.onLine, ["other": String(line)])
    case .likelyLine(let line):
      return words(ImportPhrase.likelyLine, ["other": String(line)])
    case .erased: return words(ImportPhrase.erased)
    case .flawed(let flaw): return self.flaw(flaw)
    case .refused(let refusal): return sentences.refusal(refusal)
    case .leftOut(let cell):
      return words(ImportPhrase.leftOut, ["heading": cell.heading, "text": short(cell.text)])
    }
  }

  private func someone(_ phrase: ImportPhrase, _ id: PersonID) -> String {
    words(phrase, ["other": sentences.person(id), "id": id])
  }

  /// What came of it, a line for each count that is not nought; who is new always.
  func results(_ tally: ImportTally, isTrial: Bool) -> [String] {
    let counts: [(ImportPhrase, Int)] = [
      (.completed, tally.completed), (.knownCount, tally.known), (.twiceCount, tally.twice),
      (.likelyCount, tally.likely), (.refusedCount, tally.refused),
    ]
    let said = counts.filter { $0.1 > 0 }.map { words.plural($0.0, $0.1) }
    let erased =
      tally.erasedHere > 0 && tally.added > 0
      ? [words.plural(ImportPhrase.erasedHere, tally.erasedHere)] : []
    let trial = isTrial ? [words(ImportPhrase.dryRun)] : []
    return [words.plural(ImportPhrase.added, tally.added)] + said + erased + trial
  }

  /// How far it came where it was broken off.
  func brokenOff(_ tally: ImportTally, isTrial: Bool) -> [String] {
    isTrial
      ? [words(ImportPhrase.dryRun)]
      : [words.plural(ImportPhrase.brokenOff, tally.added + tally.completed)]
  }

  /// Which lines of the file did not come along as they stand, the first of them, and how to read why.
  func notAll(_ lines: [Int], _ most: Int, _ path: String) -> String {
    let shown = lines.prefix(most).map { String($0) }
    let more = lines.count > most ? ["…"] : []
    return words(
      ImportPhrase.notAll, ["file": path, "list": (shown + more).joined(separator: ", ")])
  }

  /// At most so much of what stands in a cell is said again.
  func short(_ text: String, to most: Int = 40) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }
}
