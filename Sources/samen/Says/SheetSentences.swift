import Documents
import Domain
import Language
import Workbench

// What is wrong with a list of people or with a row of it, and the names of what is in it.

extension ImportSentences {
  func flaw(_ flaw: PeopleFlaw) -> String {
    switch flaw {
    case .row(let flaw): return self.flaw(flaw)
    case .nameMissing: return words(ImportPhrase.nameMissing)
    case .noDay(let heading, let text): return cell(.noDay, heading, text)
    case .rounded(let heading, let text): return cell(.rounded, heading, text)
    case .formula(let heading): return cell(.formula, heading, "")
    case .tooMuchText: return words(ImportPhrase.tooMuchText)
    case .unknownWord(let heading, let text, let field):
      return words(
        ImportPhrase.unknownWord,
        ["heading": heading, "text": short(text), "list": allowed(field).joined(separator: ", ")])
    }
  }

  private func cell(_ phrase: ImportPhrase, _ heading: String, _ text: String) -> String {
    words(phrase, ["heading": heading, "text": short(text)])
  }

  private func allowed(_ field: Field) -> [String] {
    if case .choice(let values) = field.type {
      return values.map { words.value($0, of: field.name) }
    }
    return [words.yesNo(true), words.yesNo(false)]
  }

  private func flaw(_ flaw: CsvFlaw) -> String {
    switch flaw {
    case .unclosedQuote: words(ImportPhrase.unclosedQuote)
    case .textAfterQuote: words(ImportPhrase.textAfterQuote)
    case .cellTooLong: words(ImportPhrase.tooMuchText)
    case .tooManyCells: words(ImportPhrase.tooManyCells)
    case .longerThanHeading: words(ImportPhrase.longerThanHeading)
    case .notText: words(ImportPhrase.notText)
    }
  }

  /// Why a file is no list of people; nil where it is one.
  func flaw(of sheet: PeopleSheet, _ path: String) -> String? {
    if sheet.isEmpty { return words(ImportPhrase.empty, ["file": path]) }
    if let flaw = sheet.headingFlaw {
      return words(
        ImportPhrase.row, ["line": String(sheet.headingLine), "what": self.flaw(flaw)])
    }
    guard !sheet.columns.haveNames else { return nil }
    let headings = sheet.columns.read.map(\.heading) + sheet.columns.leftOut
    return words(
      ImportPhrase.noNames,
      ["file": path, "list": short(headings.joined(separator: ", "), to: 200)])
  }

  /// Why a file is no sheet at all.
  func flaw(_ flaw: SheetFile.Flaw, of path: String) -> String {
    switch flaw {
    case .workbook: words(ImportPhrase.workbook, ["file": path])
    case .notAFile: words(ImportPhrase.notAFile, ["file": path])
    case .tooLarge:
      words(
        ImportPhrase.tooLarge, ["file": path, "n": words.number(SheetFile.mostMegabytes)])
    case .failed(let error): JournalSentences(words: words).sentence(error)
    }
  }

  /// What a column tells, as people call it.
  func name(_ column: PeopleColumn) -> String {
    switch column {
    case .firstName: words(ImportPhrase.firstName)
    case .lastName: words(ImportPhrase.lastName)
    case .motherTongue: words(ImportPhrase.motherTongue)
    case .id: words(ImportPhrase.identifier)
    default: column.field.map { words.field($0.name).lowercased() } ?? column.rawValue
    }
  }

  func name(_ encoding: CsvEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  func name(_ delimiter: CsvDelimiter) -> String {
    switch delimiter {
    case .semicolon: words(ImportPhrase.semicolon)
    case .comma: words(ImportPhrase.comma)
    case .tab: words(ImportPhrase.tab)
    case .bar: words(ImportPhrase.bar)
    }
  }
}
