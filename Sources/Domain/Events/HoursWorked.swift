extension EventKind {
  /// Hours worked for a "gebruiker" of wijk-werken.
  public static let hoursWorked = EventKind(
    "hours.worked", .confidential, about: .person, writes: .hours, keyedBy: .hours,
    requires: [.on, .minutes],
    allows: [.taskGiver, .activity, .programme, .note], dated: .on, introduces: .new)
}
