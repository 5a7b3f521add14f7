/// An event of a calendar that was read: its lines, without those of what stands within it.
struct CalendarPart: Hashable {
  /// The line of the file on which it begins.
  let line: Int
  private(set) var lines: [CalendarLine] = []

  init(line: Int) {
    self.line = line
  }

  mutating func take(_ line: CalendarLine) { lines.append(line) }

  /// The first line of this name.
  subscript(_ name: String) -> CalendarLine? { lines.first { $0.name == name } }

  /// The text of the first line of this name, on one line.
  func text(_ name: String) -> String {
    self[name].map { SheetText.onOneLine(ContentLine.unescaped($0.value)) } ?? ""
  }
}

/// The events of a calendar, and what could not be followed in it.
struct CalendarParts {
  private(set) var events: [CalendarPart] = []
  /// What else was there, or was wrong, by the line of the file.
  private(set) var remarks: [(line: Int, flaw: DayOffFlaw)] = []
  /// True where it says that it is a calendar.
  private(set) var isCalendar = false
  private var open: [(name: String, line: Int)] = []
  private var event: CalendarPart?

  init(_ bytes: [UInt8]) {
    for line in CalendarLine.all(in: bytes) { take(line) }
    closeEvent(isWhole: false)
  }

  private mutating func take(_ line: CalendarLine) {
    switch line.name {
    case "": remarks.append((line.line, .notALine))
    case "BEGIN": begin(line.value.uppercased(), line.line)
    case "END": end(line.value.uppercased(), line.line)
    default: if open.last?.name == "VEVENT" { event?.take(line) }
    }
  }

  private mutating func begin(_ name: String, _ line: Int) {
    switch name {
    case "VCALENDAR":
      isCalendar = true
      closeEvent(isWhole: false)
      open = []
    case "VEVENT":
      // One that begins within another: the end of that is lacking.
      closeEvent(isWhole: false)
      open.removeAll { $0.name == "VEVENT" }
      event = CalendarPart(line: line)
    case "VTODO", "VJOURNAL", "VFREEBUSY": remarks.append((line, .notAnEvent(name)))
    default: break
    }
    open.append((name, line))
  }

  private mutating func end(_ name: String, _ line: Int) {
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      remarks.append((line, .endWithoutBeginning(name)))
      return
    }
    if open[place...].contains(where: { $0.name == "VEVENT" }) {
      closeEvent(isWhole: name == "VEVENT")
    }
    open.removeSubrange(place...)
  }

  private mutating func closeEvent(isWhole: Bool) {
    guard let event else { return }
    if isWhole { events.append(event) } else { remarks.append((event.line, .cutOff)) }
    self.event = nil
  }
}
