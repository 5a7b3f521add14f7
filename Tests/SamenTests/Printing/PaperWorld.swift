import Foundation
import Testing

@testable import samen

/// A project with a session in which everything is set that may stand on a paper, and everything
/// that may not.
struct PaperWorld {
  let shell: Shell
  /// A name with all that means something in HTML, one written from right to left, and one with
  /// letters put together from marks.
  static let names = ["p1": "Jan <b>&\"'</b>", "p2": "محمد", "p3": "N̈guyễn Yılmaz"]
  /// What nobody but the own organisation may know.
  static let secrets = [
    "geheimadres", "geheimeherkomst", "geheiminkomen", "geheimdossier", "geheimenota",
    "geheimgesprek", "geheimewens", "geheimereden",
    "geheimstatuut", "leefloon",
  ]
  static let papers = [
    ["attendance", "s1"], ["attest", "p1"], ["attest", "s1"], ["consent", "p2"],
    ["consent", "p3"], ["invitation", "p1", "--session", "s2"], ["invitation", "s2"], ["field"],
    ["field", "prog"], ["calendar"], ["calendar", "--programme", "prog"], ["tips"],
  ]

  init() throws {
    shell = try Shell(now: "2026-11-23T10:00:00+01:00")
    shell.samen("init", "--station", "desk", "--user", "walter", "--organisation", "Sociaal Huis")
    let answers = shell.samen("record", "-", feeding: (Self.project + Self.people).joined())
    #expect(answers.status == .done, "\(answers.output)")
  }

  private static let project = [
    line("staff.added", ["staff": "els", "name": "Els", "phone": "0400 99 88 77"]),
    line(
      "programme.opened",
      [
        "programme": "prog", "name": "Leefloon naar werk", "sessions": 16,
        "funderLine": "Met steun van <de> stad",
      ]),
    line(
      "funder.added",
      ["funder": "esf", "programme": "prog", "name": "ESF+", "reference": "ESF/42"]),
    line(
      "place.added",
      ["place": "huis", "name": "Het Huis", "address": "Kerkstraat 1", "setting": "outdoors"]),
    line("partner.added", ["partner": "job", "name": "Job & Co", "does": "employers"]),
    session("s1", on: "2026-11-16", "Schulden"), session("s2", on: "2026-11-30", "CV opmaken"),
    line("tip.given", ["tip": "y0", "text": "Bel eerst", "session": "s1"]),
  ]

  private static func session(_ id: String, on day: String, _ theme: String) -> String {
    line(
      "session.planned",
      [
        "session": id, "day": day, "start": "13:30", "end": "16:00", "number": 3,
        "programme": "prog", "place": "huis", "theme": theme, "facilitator": "els",
        "restriction": "Neem een jas mee", "note": "geheimenota",
      ])
  }

  private static var people: [String] {
    names.flatMap { id, name in
      let languages = ["p2": "ar", "p3": "ti"]
      var person: [String: Any] = ["name": name, "phone": "0470 12 34 56"]
      person["language"] = languages[id]
      return [
        line("person.registered", of: id, person),
        line("enrolment.started", of: id, ["programme": "prog"]),
        line("seat.taken", of: id, ["session": "s2"]),
        id == "p1"
          ? line(
            "attendance.marked", of: id, ["session": "s1", "status": "late", "minutes": 75])
          : line("attendance.marked", of: id, ["session": "s1", "status": "present"]),
      ] + secretLines(of: id)
    }
  }

  private static func secretLines(of id: String) -> [String] {
    [
      line(
        "person.detailed", of: id,
        [
          "address": "geheimadres", "origin": "geheimeherkomst", "income": "geheiminkomen",
          "fileReference": "geheimdossier", "note": "geheimenota",
        ]),
      line("contact.noted", of: id, ["way": "talk", "text": "geheimgesprek"]),
      line("goal.set", of: id, ["text": "geheimewens"]),
      line("absence.explained", of: id, ["session": "s1", "text": "geheimereden"]),
      line("status.held", of: id, ["standsAs": "livingWage", "note": "geheimstatuut"]),
    ]
  }

  private static func line(
    _ kind: String, of person: String? = nil, _ data: [String: Any]
  ) -> String {
    var fields: [String: Any] = ["kind": kind, "data": data]
    fields["of"] = person
    let bytes = try? JSONSerialization.data(withJSONObject: fields)
    return String(decoding: bytes ?? Data(), as: UTF8.self) + "\n"
  }

  @discardableResult
  func record(_ words: String...) -> Shell.Result { shell.run(["record"] + words) }

  /// The paper as it goes to standard output.
  func paper(_ words: String...) -> Shell.Result { paper(words) }

  func paper(_ words: [String]) -> Shell.Result { shell.run(["print"] + words + ["--out", "-"]) }

  /// What people read of it.
  func body(_ words: String...) -> String {
    paper(words).output.split(separator: "</style>").last.map(String.init) ?? ""
  }
}
