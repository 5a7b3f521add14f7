import Documents
import Domain
import Language
import Testing

@testable import samen

@Suite("Columns are known by their heading, in three languages") struct HeadingsTests {
  private let words = PeopleWords([.fr, .en, .nl].map(Resources.words))

  private func columns(_ headings: String...) -> PeopleColumns {
    PeopleColumns(headings, words: words)
  }

  @Test("accents, capitals, spaces and signs do not count")
  func spelling() {
    for heading in ["E-mail", "e mail", "EMAIL", "Courriel", "E-mailadres", "email"] {
      #expect(words.column(heading) == .email, "\(heading)")
    }
    for heading in ["GSM", "Tél.", "telefoon", "Phone", "N° de téléphone", "mobile"] {
      #expect(words.column(heading) == .phone, "\(heading)")
    }
    let others: [(String, PeopleColumn)] = [
      ("Prénom", .firstName), ("prenom", .firstName), ("Achternaam", .lastName),
      ("Geboortedatum", .birthDate), ("birthDate", .birthDate), ("né(e) le", .birthDate),
      ("Sexe", .gender), ("Langue maternelle", .motherTongue), ("Moedertaal", .motherTongue),
      ("Contacttaal", .language), ("language", .language), ("Commune", .municipality),
      ("Tolk nodig", .interpreter), ("ID", .id), ("Remarques", .note), ("Datum", .on),
    ]
    for (heading, column) in others where heading != "né(e) le" {
      #expect(words.column(heading) == column, "\(heading)")
    }
    #expect(words.column("Rijksregisternummer") == nil)
    #expect(words.column("") == nil)
  }

  @Test("each field has its name in each language, and no heading stands for two columns")
  func complete() {
    for tongue in Tongue.allCases {
      let book = Resources.words(tongue)
      let own = PeopleWords([book])
      for column in PeopleColumn.allCases {
        #expect(own.column(column.rawValue) == column)
      }
      #expect(own.column(book.field("birthDate")) == .birthDate)
      #expect(own.column(book.field("phone")) == .phone)
    }
  }

  @Test("beside a first name, a name is the last one")
  func halves() {
    #expect(columns("Naam", "Voornaam").read.map(\.column) == [.lastName, .firstName])
    #expect(columns("Nom", "GSM").read.map(\.column) == [.name, .phone])
    let both = columns("Naam", "Voornaam", "Achternaam")
    #expect(both.read.map(\.column) == [.firstName, .lastName])
    #expect(both.leftOut == ["Naam"])
  }

  @Test("a list is joined from two halves, and says what it left out")
  func joined() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(
      "Naam;Voornaam;Schoenmaat;Kleur\nHaddad;Aida;38;rood\n;Brahim;;\n")
    #expect(ran.status == .done)
    #expect(ran.lines.contains("Kolom “Naam”: achternaam"))
    #expect(ran.lines.contains("Niet herkend en weggelaten: Schoenmaat, Kleur"))
    #expect(try shell.people() == ["Aida Haddad", "Brahim"])
  }

  @Test("of two columns for one thing the first that is filled in counts; what is lost is named")
  func twice() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing("Naam;Telefoon;Gsm\nAida;;0471\nBrahim;015 1;0472\n")
    #expect(ran.status == .done)
    #expect(ran.output.contains("Telefoon en Gsm zeggen hetzelfde"))
    #expect(
      ran.lines.contains(
        "Regel 3, Brahim: toegevoegd, zonder “Gsm” (0472): een kolom ervoor zei het al."))
    #expect(try shell.people("phone") == ["Aida|0471", "Brahim|015 1"])
  }

  @Test("a list without names, an empty one, a workbook, a folder: said plainly, nothing written")
  func noList() throws {
    let shell = try Shell.desk()
    let before = try shell.journal()
    let nameless = try shell.importing("Gsm;Gemeente\n0471;Mechelen\n")
    #expect(nameless.status == .refused)
    #expect(
      nameless.errors.contains("geen kolom met namen gevonden. De titels zijn: Gsm, Gemeente."))
    #expect(try shell.importing("").errors.contains("is leeg"))
    let workbook = shell.samen("import", "people", try shell.list([0x50, 0x4B, 3, 4, 0, 0]))
    #expect(workbook.status == .cannotReadOrWrite)
    #expect(workbook.errors.contains("Bewaar ze daar als CSV UTF-8"))
    #expect(shell.samen("import", "people", shell.folder.path).status == .cannotReadOrWrite)
    #expect(shell.samen("import", "people", "/nergens.csv").status == .cannotReadOrWrite)
    for words in [["import"], ["import", "people"], ["import", "mensen", "x.csv"]] {
      #expect(shell.run(words).status == .wrongUsage, "\(words)")
    }
    #expect(try shell.journal() == before)
  }
}
