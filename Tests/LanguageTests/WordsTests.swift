import Language
import Testing

@Suite("Asking for a phrase") struct WordsTests {
  private enum Key: String, PhraseKey {
    case plain = "t.plain"
    case greeting = "t.greeting"
    case people = "t.people"
    case absent = "t.absent"
  }

  private let catalogue = Catalogue(parsing: [
    """
    t.plain = dag
    t.greeting = dag {name}, {day}
    t.people.one = {n} mens in {place}
    t.people.other = {n} mensen in {place}
    """
  ])

  @Test("values come where their names stand, and are not read again")
  func values() {
    let words = Words(.nl, catalogue)
    #expect(words(Key.plain) == "dag")
    #expect(words(Key.greeting, ["day": "ma", "name": "{day}"]) == "dag {day}, ma")
  }

  @Test("a missing key shows as itself, a missing value as its name")
  func missing() {
    let words = Words(.nl, catalogue)
    #expect(words(Key.absent) == "[t.absent]")
    #expect(words.plural(Key.plain, 2) == "[t.plain]")
    #expect(words(Key.greeting, ["name": "Aida"]) == "dag Aida, {day}")
    #expect(words.text("t.absent") == nil)
  }

  @Test("Dutch and English are singular at one, French at nought and one")
  func plurals() {
    for (tongue, counts) in [(Tongue.nl, [1]), (.en, [1]), (.fr, [0, 1])] {
      let words = Words(tongue, catalogue)
      for count in 0...3 {
        let noun = counts.contains(count) ? "mens" : "mensen"
        #expect(words.plural(Key.people, count, ["place": "Gent"]) == "\(count) \(noun) in Gent")
      }
    }
    #expect(Words(.nl, catalogue).plural(Key.people, 1500) == "1.500 mensen in {place}")
  }

  @Test("what a later version added shows under its own name")
  func wordsOfTheField() {
    let words = Shelf.words(.nl)
    #expect(words.kind("attendance.marked") == "aanwezigheid")
    #expect(words.field("phone") == "Telefoon")
    #expect(words.value("present", of: "status") == "aanwezig")
    #expect(words.entity("person") == "deelnemer")
    #expect(words.kind("bike.lent") == "bike.lent")
    #expect(words.value("asleep", of: "status") == "asleep")
  }
}
