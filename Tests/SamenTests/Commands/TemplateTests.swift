import Domain
import Testing

@testable import samen

@Suite("Projects from the source documents") struct TemplateTests {
  @Test("there are five")
  func five() {
    #expect(
      Resources.templates.map(\.id).sorted() == [
        "mechelen-pilot", "mobiel-arbeidsteam-gent", "samen-op-zoek-naar-werk",
        "wijk-werken-zuiderkempen", "zora-jobateliers",
      ])
  }

  @Test("each is laid down from any day, before or after it, and no session falls on a holiday")
  func anyDay() throws {
    let first = try #require(Day("2019-01-01"))
    for template in Resources.templates {
      for offset in stride(from: 0, to: 17 * 365, by: 211) {
        let start = first + offset
        for asked in [start - 40, start + 3] {
          let deed = try Deed.layDown(template, from: start, in: State())
          let decided = try State().decide(deed, at: moment(on: asked))
          let sessions = decided.proposals.filter { $0.kind == .sessionPlanned }
          let days = sessions.compactMap { $0.data[Field.day]?.asText.flatMap { Day($0) } }
          #expect(days.count == sessions.count)
          #expect(days.allSatisfy { Holiday(on: $0) == nil }, "\(template.id) from \(start.text)")
          let ids = sessions.compactMap { $0.data[Field.session]?.asText }
          #expect(Set(ids).count == ids.count)
        }
      }
    }
  }

  @Test("a week with a holiday is skipped and said; the hour stays over the change of the clock")
  func skipping() throws {
    // Tuesdays from 30 June 2026: 21 July is a Tuesday.
    let template = try #require(
      Resources.templates.first { $0.id == "samen-op-zoek-naar-werk" })
    let start = try #require(Day("2026-06-30"))
    let deed = try Deed.layDown(template, from: start, in: State())
    let skipped = try #require(Day("2026-07-21"))
    #expect(deed.notes.contains(.holidaySkipped(skipped, .nationalDay)))
    let sessions = deed.proposals.filter { $0.kind == .sessionPlanned }
    #expect(sessions.count == 40)
    #expect(Set(sessions.compactMap { $0.data[Field.start]?.asText }) == ["13:30"])
    let days = sessions.compactMap { $0.data[Field.day]?.asText }
    #expect(days[2] == "2026-07-14")
    #expect(days[3] == "2026-07-28")
    #expect(days.contains("2026-10-27"))
  }

  @Test("monthly sessions keep their weekday, and the places go round")
  func monthly() throws {
    let template = try #require(
      Resources.templates.first { $0.id == "wijk-werken-zuiderkempen" })
    let start = try #require(Day("2020-12-01"))
    let deed = try Deed.layDown(template, from: start, in: State())
    let sessions = deed.proposals.filter { $0.kind == .sessionPlanned }
    let days = sessions.compactMap { $0.data[Field.day]?.asText.flatMap { Day($0) } }
    #expect(days.allSatisfy { $0.weekday == 1 && $0.parts.day <= 7 })
    let places = sessions.compactMap { $0.data[Field.place]?.asText }
    #expect(
      places.prefix(7) == [
        "geel", "meerhout", "laakdal", "herselt", "hulshout", "westerlo", "geel",
      ])
  }

  private func moment(on day: Day) throws -> Moment {
    let noon = try #require(ClockTime("12:00"))
    return Moment(instant: "\(day.text)T11:00:00Z", day: day, time: noon)
  }
}
