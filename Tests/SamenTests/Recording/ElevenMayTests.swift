import Foundation
import Testing

@testable import samen

/// The first session of the pilot, as it went on 11 May 2021, through `samen record -`.
@Suite("The day of 11 May 2021") struct ElevenMayTests {
  private let people = (1...11).map { "p\($0)" }

  private func record(_ kind: String, _ of: String?, _ data: [String: Any]) throws -> String {
    var line: [String: Any] = ["kind": kind, "data": data]
    line["of"] = of
    let bytes = try JSONSerialization.data(withJSONObject: line, options: .sortedKeys)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Before the start: eleven register, ten have a seat, one waits; one calls off, and the seat is
  /// offered to the one who waits and confirmed.
  private func before() throws -> [String] {
    let session = ["session": Pilot.first]
    var lines = try people.map { try record("person.registered", $0, ["name": "Deelnemer \($0)"]) }
    lines += try people.map {
      try record("enrolment.started", $0, ["programme": Pilot.programme])
    }
    lines += try people.prefix(10).map { try record("seat.taken", $0, session) }
    lines.append(try record("seat.waitlisted", "p11", session))
    lines.append(try record("seat.released", "p3", session))
    lines.append(try record("seat.offered", "p11", session))
    lines.append(try record("seat.taken", "p11", session))
    return lines
  }

  /// At the session and after it.
  private func after() throws -> [String] {
    let there = people.filter { $0 != "p3" && $0 != "p7" }
    var lines = try there.map {
      try record("attendance.marked", $0, ["session": Pilot.first, "status": "present"])
    }
    lines.append(
      try record("attendance.marked", "p7", ["session": Pilot.first, "status": "excused"]))
    lines.append(
      #"{"act":[{"kind":"person.registered","of":"p12","data":{"name":"Walk In"}},"#
        + #"{"kind":"attendance.marked","of":"p12","data":{"session":"\#(Pilot.first)","#
        + #""status":"present","walkIn":true}}]}"#)
    lines += try [[5, 4, 5], [4, 4, 5], [5, 5, 5]].map {
      try record(
        "survey.answered", nil, ["session": Pilot.first, "answers": $0, "highest": 5])
    }
    lines.append(
      try record("tip.given", nil, ["session": Pilot.first, "text": "Bel zelf na een week."]))
    lines.append(
      #"{"act":[{"kind":"handoff.drafted","of":"p1","data":{"handoff":"h1","partner":"jobroad"}},"#
        + #"{"kind":"consent.given","of":"p1","data":{"consent":"c1","purpose":"handoff","#
        + #""ground":"consent","partner":"jobroad"}},{"kind":"handoff.moved","of":"p1","#
        + #""data":{"handoff":"h1","state":"requested","consent":"c1"}}]}"#)
    return lines
  }

  private func feed(_ lines: [String], _ shell: Shell) -> Shell.Result {
    shell.samen("record", "-", feeding: lines.joined(separator: "\n"))
  }

  @Test("every line is answered once it is written, and the state says how the day went")
  func wholeDay() throws {
    let shell = try Shell()
    shell.samen(
      "init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
      "--start", "2021-05-11")
    let early = feed(try before(), shell)
    #expect(early.status == .done)
    shell.variables["SAMEN_NOW"] = "2021-05-11T16:10:00+02:00"
    let late = feed(try after(), shell)
    #expect(late.status == .done)
    #expect(early.lines.count + late.lines.count == 36 + 16)
    #expect((early.lines + late.lines).allSatisfy { $0.hasPrefix(#"{"ok":true,"#) })

    let shared = try #require(try shell.state()["s"] as? [String: Any])
    let things = try #require(shared["things"] as? [String: [String: [String: Any]]])
    #expect(things["person"]?.count == 12)
    #expect(things["seat"]?.values.count { $0["seat"] as? String == "taken" } == 10)
    #expect(things["seat"]?["\(Pilot.first)/p3"]?["seat"] as? String == "released")
    let marks = try #require(things["attendance"])
    #expect(marks.values.count { $0["status"] as? String == "present" } == 10)
    #expect(marks["\(Pilot.first)/p7"]?["status"] as? String == "excused")
    #expect(marks["\(Pilot.first)/p12"]?["walkIn"] as? Bool == true)
    #expect(things["survey"]?.count == 3)
    #expect(things["tip"]?.count == 1)
    #expect(things["handoff"]?["h1/p1"]?["state"] as? String == "requested")
    #expect(things["consent"]?["c1/p1"]?["standing"] as? String == "given")
    #expect(shell.samen("check").status == .done)
  }

  @Test("an answer names its lines, what it speaks of and what to mind")
  func answers() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "enrolment.started", "of=p2", "programme=\(Pilot.programme)")
    let result = feed(
      [
        try record("seat.waitlisted", "p2", ["session": Pilot.first]),
        try record("goal.set", "p2", ["text": "werk in de zorg"]),
      ], shell)
    let seat = try object(result.lines[0].utf8)
    #expect(seat["kind"] as? String == "seat.waitlisted")
    #expect(seat["of"] as? String == "p2")
    #expect(seat["id"] as? String == Pilot.first)
    let warnings = try #require(seat["warnings"] as? [[String: String]])
    #expect(warnings.first?["code"] == "seatsAreFree")
    let version = try #require((seat["lines"] as? [String])?.first)
    #expect(shell.samen("log").output.contains("[\(version)]"))
    let goal = try object(result.lines[1].utf8)
    #expect((goal["id"] as? String)?.count == 10)
    #expect((goal["lines"] as? [String])?.first?.contains(".c.2.") == true)
  }

  @Test("a line that is refused changes nothing, and the next is still read")
  func refusedLines() throws {
    let shell = try Pilot.shell()
    let result = feed(
      [
        try record("seat.taken", "p1", ["session": Pilot.first]), "{no json", #"{"kind":7}"#,
        #"{"kind":"tip.given","data":{"text":"Half"},"colour":"red"}"#,
        #"{"act":[{"kind":"tip.given","data":{"text":"A"}},{"kind":"tip.given","data":{}}]}"#,
        try record("session.planned", nil, ["day": "31/02", "start": "13:30"]),
        try record("tip.given", nil, ["text": "Toch."]),
      ], shell)
    #expect(result.status == .refused)
    let answers = try result.lines.map { try object($0.utf8) }
    let codes = answers.map { $0["refusal"] as? String ?? "ok" }
    #expect(
      codes == [
        "doubleSeat", "notARecord", "notARecord", "notARecord", "fieldMissing", "noSuchDay", "ok",
      ])
    #expect((answers[0]["message"] as? String)?.hasPrefix("Zeynep Yılmaz heeft al") == true)
    #expect(shell.samen("list", "tips").lines.count == 1)
  }

  @Test("what was recorded can be withdrawn by its line")
  func withdrawal() throws {
    let shell = try Pilot.shell()
    let answer = try object(
      feed([try record("tip.given", nil, ["text": "Weg ermee."])], shell).outputBytes)
    let version = try #require((answer["lines"] as? [String])?.first)
    #expect(shell.samen("record", "event.withdrawn", "over=\(version)").status == .done)
    #expect(shell.samen("list", "tips").lines == ["Niets gevonden."])
    let again = shell.samen("record", "event.withdrawn", "over=\(version)")
    #expect(again.status == .refused)
    #expect(again.errors.contains(version))
    #expect(shell.samen("record", "event.withdrawn", "over=xyz").status == .refused)
  }
}
