import Domain
import Foundation
import Testing

@testable import Documents

@Suite("A calendar is written as RFC 5545 has it") struct CalendarWriterTests {
  private func event(_ summary: String, cancelled: Bool = false) throws -> CalendarEvent {
    CalendarEvent(
      uid: "s1@w.samen", sequence: 2, changedAt: "2026-10-04T09:12:33Z",
      day: try #require(Day("2026-03-29")), start: try #require(ClockTime("13:30")),
      end: ClockTime("16:00"), summary: summary, location: "Sociaal Huis, Mechelen",
      description: nil, isCancelled: cancelled)
  }

  private func text(_ event: CalendarEvent) -> String {
    String(decoding: CalendarWriter.bytes([event]), as: UTF8.self)
  }

  @Test("an event says what, where and when, in the time of Brussels")
  func whole() throws {
    let text = text(try event("CV, brief; foto"))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
    let place = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
    #expect(
      lines[place...].prefix(11) == [
        "BEGIN:VEVENT", "UID:s1@w.samen", "DTSTAMP:20261004T091233Z",
        "LAST-MODIFIED:20261004T091233Z", "SEQUENCE:2",
        "DTSTART;TZID=Europe/Brussels:20260329T133000",
        "DTEND;TZID=Europe/Brussels:20260329T160000", "SUMMARY:CV\\, brief\\; foto",
        "LOCATION:Sociaal Huis\\, Mechelen", "STATUS:CONFIRMED", "END:VEVENT",
      ])
    #expect(text.contains("TZID:Europe/Brussels\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000"))
  }

  @Test("what is cancelled says so, and an end that cannot be is left out")
  func cancelled() throws {
    var event = try event("CV", cancelled: true)
    event.end = ClockTime("13:30")
    #expect(text(event).contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"))
    #expect(!text(event).contains("DTEND"))
  }

  @Test("no line is longer than 75 bytes, no letter is cut, and read back it is what was written")
  func folded() throws {
    let letters = ["a", "é", "ş", "字", "😀", " ", ",", ";", "\\", "\n", "\"", ":", "e\u{301}"]
    var source = Numbers(state: 20_261_123)
    for length in 0..<200 {
      let words = (0..<length).map { _ in
        letters[Int(source.next() % UInt64(letters.count))]
      }
      let text = words.joined()
      let bytes = ContentLine.folded("SUMMARY:\(ContentLine.escaped(text))")
      let lines = bytes.split(separator: 0x0A)
      for line in lines {
        #expect(line.last == 0x0D && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let read = try #require(CalendarLine.all(in: bytes).first)
      #expect(Array(ContentLine.unescaped(read.value).utf8) == Array(text.utf8))
    }
  }

  @Test("controls and returns do not stand in it")
  func controls() {
    #expect(ContentLine.escaped("een\r\ntwee\u{1B}[2J\u{0}\rdrie") == "een\\ntwee[2J\\ndrie")
  }
}

/// Numbers that look drawn by lot and are the same each time (splitmix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
