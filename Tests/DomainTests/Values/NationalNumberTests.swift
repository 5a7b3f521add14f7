import Domain
import Testing

@Suite("Numbers of the national register are found in text, and nothing else is")
struct
  NationalNumberTests
{
  @Test(
    "as they are written on a card, in a mail, in a hurry",
    arguments: [
      "85.07.30-033.28", "85073003328", "85 07 30 033 28", "850730-033-28", "850730-03328",
      "RR: 85.07.30-033.28.", "zie 85073003328, bel hem", "nr85073003328", "12 85.07.30-033.28",
      "85.07.30 - 033.28", "85/07/30-033.28",
      // Born from 2000 on, on a day nobody knows, and BIS numbers: month 20 or 40 higher.
      "00.05.10-001.54", "17.07.30-033.84", "40.00.00-953.81", "85.27.30-033.71",
      "85.47.30-033.17",
    ])
  func found(text: String) {
    #expect(NationalNumber.stands(in: text))
  }

  @Test(
    "not in phone numbers, accounts, days and other numbers",
    arguments: [
      "0470 12 34 56", "+32 470 12 34 56", "+32 47 01 234 56", "0032 470 12 34 56", "015/29.79.11",
      "BE68 5390 0754 7034", "BE68539007547034", "NL91 ABNA 0417 1643 00",
      "FR76 3000 6000 0112 3456 7890 189", "+++085/0730/03328+++", "0123.456.789",
      // The check does not hold; the month or day cannot be; part of something longer.
      "85.07.30-033.29", "85.13.30-033.70", "85.02.30-033.90", "185073003328", "850730033281",
      "+85073003328", "2026-11-23 13:30", "p1hq8z3v9k", "", "85.07.30",
    ])
  func notFound(text: String) {
    #expect(!NationalNumber.stands(in: text))
  }
}
