import Documents
import Domain
import Language
import Workbench

/// A sheet for researchers in words, and what is to be said beside it.
struct ResearchExport {
  let sentences: Sentences
  let words: Words

  /// The bytes of the sheet, a row a person.
  func bytes(_ sheet: ResearchSheet, as flavour: CsvFlavour) -> [UInt8] {
    let headings =
      [.pseudonym] + Trait.allCases.map(heading) + [.sessions, .weeks, .outcome, .waiting]
    return CsvWriter.bytes(
      header: headings.map { words($0) }, rows: sheet.rows.map(cells), as: flavour)
  }

  /// What was left out, and what is still to be minded.
  func remarks(_ sheet: ResearchSheet) -> [String] {
    let least = ["k": String(ResearchSheet.least)] as KeyValuePairs
    let counts: [(ResearchPhrase, Int)] = [
      (.widened, sheet.widened), (.hidden, sheet.hidden), (.withdrawn, sheet.withdrawn),
    ]
    return [words.plural(ResearchPhrase.rows, sheet.rows.count)]
      + counts.filter { $0.1 > 0 }.map { words.plural($0.0, $0.1, least) }
      + [words(ResearchPhrase.without), words(ResearchPhrase.warning)]
  }

  /// Why there is no sheet.
  var tooFew: String {
    words(ResearchPhrase.tooFew, ["k": String(ResearchSheet.least)])
  }

  private func cells(_ row: ResearchSheet.Row) -> [CsvWriter.Cell] {
    let outcome = row.outcome.map { sentences.choice($0.rawValue, of: .reached) }
    return [.text(row.pseudonym)] + row.traits.map { .text(text($0)) } + [
      .number(row.sessions), row.weeks.map { .number($0) } ?? .empty,
      outcome.map { .text($0) } ?? .empty, row.waiting.map { .number($0) } ?? .empty,
    ]
  }

  private func text(_ value: TraitValue) -> String {
    switch value {
    case .unknown: words(ResearchPhrase.unknown)
    case .leftOut: words(ResearchPhrase.leftOut)
    case .band(let text), .place(let text): text
    case .choice(let choice, let field): sentences.choice(choice, of: field)
    case .word(let word): words(phrase(word))
    }
  }

  private func phrase(_ word: ResearchWord) -> ResearchPhrase {
    switch word {
    case .dutch: .speaksDutch
    case .european: .european
    case .elsewhere: .elsewhere
    case .newcomer: .newcomer
    case .longSettled: .longSettled
    case .fromHere: .fromHere
    case .shortSchooled: .shortSchooled
    case .longerSchooled: .longerSchooled
    }
  }

  private func heading(_ trait: Trait) -> ResearchPhrase {
    switch trait {
    case .municipality: .municipality
    case .motherTongue: .motherTongue
    case .schooling: .schooling
    case .arrival: .arrival
    case .dutch: .dutch
    case .age: .age
    case .gender: .gender
    }
  }
}
