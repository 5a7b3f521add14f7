/// The same Tuesday, as a script would say it to `samen record -`.
extension Tuesday {
  private static let programme = "mechelen-pilot-20210511"
  private static let session = "\(programme).w-20210511"

  /// Begins the workspace in `sandbox` and records the whole day in it.
  static func record(in sandbox: Sandbox) throws {
    let made = try Script.samen(
      [
        "init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
        "--start", "2021-05-11",
      ], in: sandbox)
    try made.mustSucceed()
    let lines = signUpLines + seatLines + markLines + surveyLines + handoffLines
    let recorded = try Script.samen(
      ["record", "-"], input: lines.joined(separator: "\n") + "\n", in: sandbox)
    try recorded.mustSucceed()
  }

  private static var signUpLines: [String] {
    people.flatMap { name in
      [
        line("person.registered", of: name, #""name":"\#(name)""#),
        line("enrolment.started", of: name, #""programme":"\#(programme)""#),
        line(
          name == waits ? "seat.waitlisted" : "seat.taken", of: name, #""session":"\#(session)""#),
      ]
    }
  }

  private static var seatLines: [String] {
    [("seat.released", callsOff), ("seat.offered", waits), ("seat.taken", waits)].map {
      line($0, of: $1, #""session":"\#(session)""#)
    }
  }

  private static var markLines: [String] {
    present.map { mark($0, #""status":"present""#) } + [
      mark(excused, #""status":"excused""#),
      line("person.registered", of: walksIn, #""name":"\#(walksIn)""#),
      mark(walksIn, #""status":"present","walkIn":true"#),
    ]
  }

  private static func mark(_ name: String, _ data: String) -> String {
    line("attendance.marked", of: name, #""session":"\#(session)",\#(data)"#)
  }

  private static var surveyLines: [String] {
    let answers = surveys.map { $0.map(String.init).joined(separator: ",") }
    return answers.enumerated().map { number, answers in
      line(
        "survey.answered",
        #""survey":"survey-0\#(number)","session":"\#(session)","answers":[\#(answers)],"highest":5"#
      )
    } + [
      line(
        "tip.given",
        #""tip":"tip-01","text":"\#(tip)","session":"\#(session)","theme":"Ontdek je talenten""#),
      line("session.closed", #""session":"\#(session)""#),
    ]
  }

  private static var handoffLines: [String] {
    [
      line("handoff.drafted", of: handedOn, #""handoff":"handoff-01","partner":"jobroad""#),
      line(
        "consent.given", of: handedOn,
        #""consent":"consent-01","purpose":"handoff","ground":"consent","partner":"jobroad""#),
      line(
        "handoff.moved", of: handedOn,
        #""handoff":"handoff-01","state":"requested","consent":"consent-01""#),
    ]
  }

  /// One line, about the person with this name or about nobody.
  private static func line(_ kind: String, of name: String? = nil, _ data: String) -> String {
    let place = name.map { (people + [walksIn]).firstIndex(of: $0) ?? 0 }
    let of = place.map { #""of":"person-\#($0 + 10)","# } ?? ""
    return #"{"kind":"\#(kind)",\#(of)"data":{\#(data)}}"#
  }
}
