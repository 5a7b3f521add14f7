import Language
import Testing

@Suite("Reading a catalogue") struct CatalogueTests {
  @Test("phrases, comments and empty lines, with any line end")
  func phrases() {
    let catalogue = Catalogue(parsing: [
      "# words\r\n\r\na.b = een = twee\r\nc=drie", "d = \\{x\\\\\\n|",
    ])
    let words = Words(.nl, catalogue)
    #expect(catalogue.mistakes.isEmpty)
    #expect(words.text("a.b") == "een = twee")
    #expect(words.text("c") == "drie")
    #expect(words.text("d") == "{x\\\n|")
    #expect(catalogue.keys == ["a.b", "c", "d"])
  }

  @Test(
    "what is wrong is named by its line and the rest counts",
    arguments: [
      ("no equals sign", Catalogue.Fault.noText), ("= text", .badKey),
      ("two words = text", .badKey),
      ("key =", .emptyText), ("good = again", .keyTwice), ("key = a\\tb", .unknownEscape),
      ("key = {name", .openBrace), ("key = {}", .badName), ("key = {a b}", .badName),
    ])
  func faults(line: String, fault: Catalogue.Fault) {
    let catalogue = Catalogue(parsing: ["first = 1", "good = yes\n\(line)\nlast = no"])
    #expect(catalogue.mistakes.map(\.fault) == [fault])
    #expect(catalogue.mistakes.map(\.text) == [1])
    #expect(catalogue.mistakes.map(\.line) == [2])
    #expect(catalogue.keys == ["first", "good", "last"])
    #expect(Words(.en, catalogue).text("good") == "yes")
  }

  @Test("where two catalogues have a key, the later counts; both keep their mistakes")
  func merging() {
    let ours = Catalogue(parsing: ["a = 1\nb = 2\nwrong"])
    let both = ours.merging(Catalogue(parsing: ["b = 3\nc ="]))
    #expect(Words(.en, both).text("a") == "1")
    #expect(Words(.en, both).text("b") == "3")
    #expect(both.mistakes.map(\.fault) == [.noText, .emptyText])
  }

  @Test("the language of a catalogue is in its name")
  func tongueOfFile() {
    #expect(Tongue(ofCatalogue: "language/common.nl.txt") == .nl)
    #expect(Tongue(ofCatalogue: "language/common.de.txt") == nil)
    #expect(Tongue(ofCatalogue: "templates/pilot.nl.txt") == nil)
  }
}
