import Language
import Testing

@Suite("Amounts and durations as people type them") struct AmountReaderTests {
  @Test(
    "amounts in euro",
    arguments: [
      ("12,50", 1250), ("€ 12.900,00", 1_290_000), ("3", 300), ("1.250", 125_000), ("0,5", 50),
      ("12.5", 1250), ("33,33%", 3333),
    ])
  func amounts(typed: String, cents: Int) throws {
    #expect(try AmountReader.hundredths(typed) == cents)
  }

  @Test("what is no amount", arguments: ["", "twaalf", "1,2,3a", "-5", ",50"])
  func noAmounts(typed: String) {
    #expect(throws: AmountReader.Mistake.notAnAmount) { try AmountReader.hundredths(typed) }
  }

  @Test(
    "durations",
    arguments: [
      ("90", 90), ("45 min", 45), ("1u30", 90), ("1:30", 90), ("2u", 120), ("1,5 u", 90),
      ("1h05", 65),
    ])
  func durations(typed: String, minutes: Int) throws {
    #expect(try DurationReader.minutes(typed) == minutes)
  }

  @Test("what is no duration", arguments: ["", "lang", "1u75", "u", "1:2:3"])
  func noDurations(typed: String) {
    #expect(throws: DurationReader.Mistake.notADuration) { try DurationReader.minutes(typed) }
  }
}
