import Domain

/// A calendar as other programs read it (iCalendar, RFC 5545): times as the clock on the wall in
/// Brussels shows them, with the rules of that clock beside them.
public enum CalendarWriter {
  /// The bytes of a calendar with these events, in their order.
  public static func bytes(_ events: [CalendarEvent]) -> [UInt8] {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//samen//samen//NL", "CALSCALE:GREGORIAN",
      ] + brussels + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.flatMap(ContentLine.folded)
  }

  private static func lines(_ event: CalendarEvent) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(ContentLine.escaped(event.uid))",
      "DTSTAMP:\(instant(event.changedAt))", "LAST-MODIFIED:\(instant(event.changedAt))",
      "SEQUENCE:\(event.sequence)", time("DTSTART", event.day, event.start),
    ]
    // An end that is no later than its start may not stand there (RFC 5545, 3.8.2.2).
    if let end = event.end, end > event.start { lines.append(time("DTEND", event.day, end)) }
    let texts: [(String, String?)] = [
      ("SUMMARY", event.summary), ("LOCATION", event.location), ("DESCRIPTION", event.description),
    ]
    for case (let name, let text?) in texts where !text.isEmpty {
      lines.append("\(name):\(ContentLine.escaped(text))")
    }
    lines.append("STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")")
    // What is cancelled takes nobody's time.
    if event.isCancelled { lines.append("TRANSP:TRANSPARENT") }
    return lines + ["END:VEVENT"]
  }

  private static func time(_ name: String, _ day: Day, _ time: ClockTime) -> String {
    let digits = time.text.filter { $0 != ":" }
    return "\(name);TZID=\(zone):\(day.compactText)T\(digits)00"
  }

  /// `20261004T091233Z`; the beginning of time where a laptop wrote something else.
  private static func instant(_ text: String) -> String {
    guard Moment(instant: text) != nil else { return "19700101T000000Z" }
    return text.filter { $0 != "-" && $0 != ":" }
  }

  private static let zone = "Europe/Brussels"

  /// Summer time from the last Sunday of March to the last of October, at one o'clock UTC: so since
  /// 1996 (Directive 2000/84/EC, and the seventh directive, 94/21/EC, before it).
  private static let brussels = [
    "BEGIN:VTIMEZONE", "TZID:\(zone)",
    "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
    "END:VTIMEZONE",
  ]
}
