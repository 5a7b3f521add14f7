import Testing

@testable import Journal

@Suite struct SegmentNameTests {
  @Test(arguments: [
    "1-40-9577380c.jsonl", "1-40-9577380c.jsonl.age", "7-7-00000000.jsonl",
  ])
  func ourOwnNamesAreReadAndWrittenAlike(_ text: String) throws {
    let name = try #require(SegmentName(text))
    #expect(name.text == text)
    #expect(!name.isCopy)
  }

  @Test(arguments: [
    "1-40-9577380c.sync-conflict-20261004-091233-ABCDEFG.jsonl",
    "1-40-9577380c (conflicted copy 2026-10-04 091233).jsonl",
    "1-40-9577380c (Nele's conflicted copy 2026-10-04).jsonl.age",
    "1-40-9577380c_conflict-20261004-091233.jsonl",
  ])
  func whatOtherProgramsTakeForAConflictIsASegmentToo(_ text: String) throws {
    let name = try #require(SegmentName(text))
    #expect(name.isCopy && name.places == 1...40 && name.checksum == 0x9577_380C)
  }

  @Test(arguments: [
    "", "x", "1-40-9577380c", "1-40-9577380C.jsonl", "01-40-9577380c.jsonl", "40-1-9577380c.jsonl",
    "0-1-9577380c.jsonl", "1-40-9577380.jsonl", "1-40-9577380c.jsonl.tmp", ".1-40-9577380c.jsonl",
    "1-40-9577380c.json", "1-40-9577380c-1.jsonl", "-1-40-9577380c.jsonl",
    "1-99999999999999999999-9577380c.jsonl", "1-40-9577380c.x.jsonl", "1-４０-9577380c.jsonl",
  ])
  func allElseIsNone(_ text: String) {
    #expect(SegmentName(text) == nil)
  }
}
