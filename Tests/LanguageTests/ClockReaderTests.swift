import Language
import Testing

@Suite("Reading times as typed") struct ClockReaderTests {
  @Test(
    "as people type them",
    arguments: [
      ("13:30", 13, 30), ("13u30", 13, 30), ("13.30", 13, 30), ("13h30", 13, 30), ("1330", 13, 30),
      ("9u", 9, 0), ("9", 9, 0), ("930", 9, 30), ("09:05", 9, 5), ("0:00", 0, 0),
      (" 23U59 ", 23, 59),
    ])
  func times(text: String, hour: Int, minute: Int) throws {
    #expect(try ClockReader.read(text) == (hour, minute))
  }

  @Test(
    "what is no time of day",
    arguments: [
      "", "u", ":30", "24:00", "24", "13:60", "1360", "13:5", "13:30:00", "12345", "-1", "9x",
    ])
  func notATime(text: String) {
    #expect(throws: ClockReader.Mistake.notATime) { try ClockReader.read(text) }
  }
}
