import Domain

/// Where and when someone is out: the place and the day of one contact are those of the next.
struct Shift: Hashable, Sendable {
  var day: Day?
  var place: String?
}

extension Workbench {
  /// Keeps day and place for what is typed next.
  mutating func remember(shiftOf data: Fields) {
    shift.day = data[Field.on]?.asText.flatMap { Day($0) } ?? shift.day
    shift.place = data[Field.place]?.asText ?? shift.place
  }
}
