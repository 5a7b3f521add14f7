// Where doubles have the same seat, mark or enrolment, one of them is shown as a whole: a seat of
// one with the waiting day of the other would be neither.

extension Entity {
  /// How much the thing says, among doubles that both have one: a seat that is kept more than one
  /// that is waited for, a mark of who was there more than one of who was not, what goes on more than
  /// what ended. Nil for things whose fields stand by themselves, as name and phone.
  var weight: Int? {
    switch id.type {
    case .seat: weight(of: .seat, [SeatState.released, .waiting, .offered, .taken])
    case .attendance: weight(of: .status, [AttendanceStatus.absent, .excused, .late, .present])
    case .loan: weight(of: .loan, [LoanState.returned, .waiting, .lent])
    case .enrolment, .assignment, .role, .peer: day(.until)?.number ?? .max
    default: nil
    }
  }

  private func weight<Choice: RawRepresentable & Equatable>(
    of field: Field, _ order: [Choice]
  ) -> Int where Choice.RawValue == String {
    choice(field, Choice.self).flatMap { order.firstIndex(of: $0) } ?? -1
  }

  /// Of two that say as much, the one that was spoken of last counts.
  static func weighsLess(_ one: Entity, _ other: Entity) -> Bool {
    let left = one.weight ?? 0
    let right = other.weight ?? 0
    if left != right { return left < right }
    guard let first = one.latest?.order, let second = other.latest?.order else { return false }
    return first < second
  }

  /// The latest value that was said of it.
  var latest: Head? { fields.values.flatMap(\.heads).max { $0.order < $1.order } }

  /// The thing as it would be with these fields set.
  func setting(_ entries: [Fields.Entry]) -> Entity {
    var fields = fields
    for entry in entries {
      guard let latest else { continue }
      fields[entry.name] = FieldState(
        heads: [Head(order: latest.order, at: latest.at, by: latest.by, value: entry.value)],
        isIncomplete: false)
    }
    return Entity(id: id, fields: fields)
  }
}
