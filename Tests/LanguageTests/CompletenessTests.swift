import Domain
import Foundation
import Language
import Testing

@Suite("All words are there, in all languages") struct CompletenessTests {
  private let catalogues = Shelf.catalogues

  @Test("every line of every catalogue can be read", arguments: Tongue.allCases)
  func noMistakes(tongue: Tongue) throws {
    let catalogue = try #require(catalogues[tongue])
    #expect(catalogue.mistakes == [])
    #expect(!catalogue.keys.isEmpty)
  }

  @Test("each kind, field, choice and thing has its words", arguments: Tongue.allCases)
  func wordsOfTheField(tongue: Tongue) throws {
    let keys = try #require(catalogues[tongue]).keys
    #expect(Families.domain.subtracting(keys) == [])
  }

  @Test(
    "each phrase of a list is there, alone or in both its plural forms", arguments: Tongue.allCases)
  func typedPhrases(tongue: Tongue) throws {
    let keys = try #require(catalogues[tongue]).keys
    for phrase in Families.typed {
      let isThere =
        keys.contains(phrase) || keys.isSuperset(of: ["\(phrase).one", "\(phrase).other"])
      #expect(isThere, "\(phrase)")
    }
  }

  @Test("the days and months have their names", arguments: Tongue.allCases)
  func calendarNames(tongue: Tongue) throws {
    #expect(Families.calendar.subtracting(try #require(catalogues[tongue]).keys) == [])
  }

  @Test("the languages have the same keys, with the same values in them")
  func sameInAll() throws {
    let dutch = try #require(catalogues[.nl])
    for (tongue, catalogue) in catalogues {
      #expect(catalogue.keys.symmetricDifference(dutch.keys) == [], "\(tongue)")
      for key in dutch.keys {
        #expect(catalogue.values(of: key) == dutch.values(of: key), "\(key) in \(tongue)")
      }
    }
  }

  @Test("no phrase is left over that nobody asks for", arguments: Tongue.allCases)
  func nothingUnused(tongue: Tongue) throws {
    let counted = Families.typed.flatMap { [$0, "\($0).one", "\($0).other"] }
    let known = Families.domain.union(Families.calendar).union(counted)
    let left = try #require(catalogues[tongue]).keys.subtracting(known)
    let sources = try SourceText(outside: "Language")
    #expect(left.filter { !sources.asksFor($0) }.sorted() == [])
  }

  @Test("no phrase of a list is left over: each is asked for where its list is named")
  func nothingUnusedOfTheLists() throws {
    let modules = try SourceModules(outside: "Language/Phrases")
    for list in Phrases.all {
      let left = Families.names(list).filter { !modules.askFor($0, of: "\(list)") }
      #expect(left == [], "\(list)")
    }
  }

  @Test("each reason why a key does nothing now has its words", arguments: Tongue.allCases)
  func reasons(tongue: Tongue) throws {
    let reasons = try SourceText(outside: "Language").whole.filter { $0.hasPrefix("why.") }
    #expect(reasons.subtracting(try #require(catalogues[tongue]).keys) == [])
  }

  @Test("every list of phrases in the folder is among all of them")
  func allListsAreNamed() throws {
    let folder = Shelf.root.appending(path: "Sources/Language/Phrases")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let lists = texts.matches(of: /enum (\w+): String, PhraseKey/).map { String($0.1) }
    #expect(Set(lists) == Set(Phrases.all.map { "\($0)" }))
    #expect(!lists.isEmpty)
  }
}

/// The keys that the program puts together or names.
private enum Families {
  static let typed: [String] = Phrases.all.flatMap(keys)

  private static func keys(_ list: any PhraseKey.Type) -> [String] { rawValues(list) }

  /// The names of the phrases of a list, as the source writes them.
  static func names(_ list: any PhraseKey.Type) -> [String] { caseNames(list) }

  private static func caseNames<List: PhraseKey>(_ list: List.Type) -> [String] {
    list.allCases.map { "\($0)" }
  }

  private static func rawValues<List: PhraseKey>(_ list: List.Type) -> [String] {
    list.allCases.map(\.rawValue)
  }

  static let calendar: Set<String> = {
    let weekdays = (0...6).flatMap { day in
      ["heading", "short", "long"].map { "weekday.\($0).\(day)" }
    }
    let months = (1...12).flatMap { month in ["short", "long"].map { "month.\($0).\(month)" } }
    return Set(weekdays + months)
  }()

  static let domain: Set<String> = {
    var keys = Set(EventKind.all.map { "kind.\($0.name)" })
    for field in EventKind.all.flatMap(\.fields) + implied {
      keys.insert("field.\(field.name)")
      keys.formUnion(choices(of: field.type).map { "value.\(field.name).\($0)" })
    }
    keys.formUnion(EntityType.allCases.map { "entity.\($0.rawValue)" })
    keys.formUnion(ReportName.allCases.map { "report.name.\($0.rawValue)" })
    keys.formUnion(ReportColumn.allCases.map { "report.column.\($0.rawValue)" })
    keys.formUnion(ReportWord.allCases.map { "report.word.\($0.rawValue)" })
    keys.formUnion(ReportNote.allCases.map { "report.note.\($0.rawValue)" })
    return keys
  }()

  /// The words that may stand in a field, alone or in a list.
  private static func choices(of type: FieldType) -> [String] {
    switch type {
    case .choice(let choices): choices
    case .list(let element): choices(of: element)
    default: []
    }
  }

  /// Fields that no form asks for, as a line says them by being there; shown all the same.
  private static let implied: [Field] = {
    let known: [Field] = [
      .seat, .standing, .state, .cancelled, .closed, .resolved, .appointment, .removed,
    ]
    let names = Set(EventKind.all.flatMap(\.implied.entries).map(\.name))
    precondition(names == Set(known.map(\.name)), "a kind implies a field that is not listed here")
    return known
  }()
}
