import Domain

/// An event of a calendar that was read for days off.
public struct DayOff: Hashable, Sendable {
  /// The line of the file on which it begins, from 1.
  public let line: Int
  /// What it is called; empty where it has no name.
  public let name: String
  /// The days it takes, once for each year it comes back; or why it is left out.
  public let days: Result<[Closure], DayOffFlaw>
  /// True where it takes hours of other days too, which are left out.
  public let hasHours: Bool
}

/// Why something in a calendar is no day off.
public enum DayOffFlaw: Error, Hashable, Sendable {
  // What is well, and no day off.
  /// It takes hours and no whole day.
  case onlyHours
  case cancelled
  /// It comes back in another way than each year on its day.
  case comesBack
  /// It came back each year and does so no more.
  case past
  /// It lasts longer than a year.
  case tooLong
  /// Something else than an event, such as a task: its name in the file.
  case notAnEvent(String)

  // What cannot be read.
  /// The day on which it begins is lacking.
  case noDay
  /// No day that there is.
  case badDay(String)
  /// It ends before it begins.
  case endsEarlier
  /// Its end is lacking, as in a file that was cut off.
  case cutOff
  case endWithoutBeginning(String)
  /// A line that says nothing a calendar can say.
  case notALine

  /// True where the file says something that cannot be read.
  public var isFault: Bool {
    switch self {
    case .onlyHours, .cancelled, .comesBack, .past, .tooLong, .notAnEvent: false
    case .noDay, .badDay, .endsEarlier, .cutOff, .endWithoutBeginning, .notALine: true
    }
  }
}

/// The days off in a calendar file.
public struct DaysOffFile: Sendable {
  /// Every event, in the order of the file.
  public let events: [DayOff]
  /// What else was there, or could not be followed, by its line.
  public let remarks: [Remark]
  /// False where the file is no calendar at all.
  public let isCalendar: Bool

  /// Something that is no event that can be read.
  public struct Remark: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    public let flaw: DayOffFlaw
  }

  /// The calendar that `bytes` are. What comes back each year is taken from the year of `today` until
  /// the end of the second year after it.
  public init(_ bytes: [UInt8], today: Day) {
    let parts = CalendarParts(bytes)
    isCalendar = parts.isCalendar
    remarks = parts.remarks.map { Remark(line: $0.line, flaw: $0.flaw) }
    let moved = Dictionary(
      grouping: parts.events.filter { $0["RECURRENCE-ID"] != nil }, by: { $0["UID"]?.value ?? "" })
    events = parts.events.map { part in
      var reader = DayOffReader(part, today: today)
      // Once it was put elsewhere: that once stands in the file as an event of its own.
      if part["RECURRENCE-ID"] == nil {
        reader.skipped = Set(
          (moved[part["UID"]?.value ?? ""] ?? []).compactMap { other in
            other["RECURRENCE-ID"].flatMap { CalendarTime($0.value)?.day }
          })
      }
      return reader.dayOff
    }
  }
}
