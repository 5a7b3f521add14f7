import Glibc

/// A calendar in the terminal, with as many appointments as the demo has lines.
struct Calcurse: Peer {
  let program: String
  let playground: Playground
  let name = "calcurse"
  let thing = "calendar"

  /// How many appointments a day has: about as many rows as the agenda of the demo shows.
  private static let aDay = 6

  func opening(nothing: Bool) -> [String] {
    let folder = "\(playground.path)/calcurse-\(nothing ? "empty" : "full")"
    return [program, "-D", folder, "-C", "\(playground.path)/calcurse-conf"]
  }

  func layOut(beside samen: Samen?) throws(BenchError) {
    let folder = samen == nil ? "calcurse-empty" : "calcurse-full"
    let lines = samen.flatMap { LogFiles.largest(in: $0.demo) }.map(LogFiles.lineCount) ?? 0
    playground.makeFolder("calcurse-conf")
    playground.makeFolder(folder)
    // The clock in its bar would now and then be taken for the answer to a key.
    try playground.write("notification.notifybar=no\n", to: "calcurse-conf/conf")
    try playground.write("", to: "calcurse-conf/keys")
    try playground.write(Calcurse.appointments(lines), to: "\(folder)/apts")
    try playground.write("", to: "\(folder)/todo")
  }

  func script(like name: String) -> KeyScript? {
    switch name {
    case "arrow, to the next session":
      KeyScript("arrow, to the next week", [KeyScript.down, KeyScript.up])
    case "to the next pane": KeyScript("to the next pane", ["\t"])
    default: nil
    }
  }

  /// Some on each day, half of them before today.
  private static func appointments(_ count: Int) -> String {
    (0..<count).map { number in
      let day = written(daysFromToday: number / aDay - count / aDay / 2)
      let hour = 9 + number % aDay
      return "\(day) @ \(hour < 10 ? "0" : "")\(hour):00 -> \(day) @ \(hour + 1):30 |Workshop\n"
    }.joined()
  }

  private static func written(daysFromToday days: Int) -> String {
    var seconds = time(nil) + days * 86_400
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let (month, day) = (parts.tm_mon + 1, parts.tm_mday)
    return "\(month < 10 ? "0" : "")\(month)/\(day < 10 ? "0" : "")\(day)/\(parts.tm_year + 1900)"
  }
}
