import Language
import Testing

@Suite("Writing numbers") struct NumbersTests {
  private let nl = Shelf.words(.nl)
  private let fr = Shelf.words(.fr)
  private let en = Shelf.words(.en)

  @Test("thousands and decimals, each language its own")
  func marks() {
    #expect(nl.number(1_234_567) == "1.234.567")
    #expect(fr.number(12_900) == "12\u{202F}900")
    #expect(en.number(-12_900) == "-12,900")
    #expect(nl.number(999) == "999")
    #expect(nl.decimal(3.25) == "3,3")
    #expect(en.decimal(1234.5, places: 2) == "1,234.50")
    #expect(nl.decimal(-0.04, places: 2) == "-0,04")
    #expect(nl.decimal(2.6, places: 0) == "3")
  }

  @Test("euros from cents")
  func euros() {
    #expect(nl.euros(cents: 1_290_000) == "€ 12.900,00")
    #expect(fr.euros(cents: 5) == "0,05 €")
    #expect(en.euros(cents: 12_345) == "€123.45")
    #expect(nl.euros(cents: -250) == "€ -2,50")
  }

  @Test("shares, and a dash where there is nothing to take a share of")
  func percents() {
    #expect(nl.percent(0.96) == "96%")
    #expect(fr.percent(1, of: 3, places: 1) == "33,3 %")
    #expect(en.percent(24, of: 25) == "96%")
    #expect(nl.percent(0, of: 0) == "–")
    #expect(nl.percent(3, of: 0) == "–")
    #expect(nl.decimal(.nan) == "–")
    #expect(nl.decimal(.infinity) == "–")
  }

  @Test("durations and days")
  func durations() {
    #expect(nl.duration(minutes: 90) == "1 u 30")
    #expect(nl.duration(minutes: 120) == "2 u")
    #expect(nl.duration(minutes: 45) == "45 min")
    #expect(nl.duration(minutes: 0) == "0 min")
    #expect(fr.duration(minutes: 65) == "1 h 05")
    #expect(nl.duration(minutes: 75_000) == "1.250 u")
    #expect(nl.days(1) == "1 dag")
    #expect(nl.days(12) == "12 dagen")
    #expect(fr.days(0) == "0 jour")
    #expect(en.shortDays(12) == "12 d")
  }

  @Test("ordinals")
  func ordinals() {
    #expect([1, 5].map(nl.ordinal) == ["1e", "5e"])
    #expect([1, 2].map(fr.ordinal) == ["1re", "2e"])
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(en.ordinal)
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"])
  }

  @Test("the largest numbers there are stop nothing")
  func extremes() {
    #expect(nl.number(.min) == "-9.223.372.036.854.775.808")
    #expect(nl.decimal(1e300) == "–")
    #expect(nl.duration(minutes: .min).hasPrefix("-"))
    #expect(nl.days(.min).hasSuffix(" dagen"))
  }

  @Test("lists and yes or no")
  func lists() {
    #expect(nl.list([]) == "")
    #expect(nl.list(["koken"]) == "koken")
    #expect(nl.list(["koken", "fietsen", "naaien"]) == "koken, fietsen en naaien")
    #expect(fr.list(["a", "b"]) == "a et b")
    #expect(nl.yesNo(true) == "ja")
    #expect(en.yesNo(false) == "no")
  }
}
