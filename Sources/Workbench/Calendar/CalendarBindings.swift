import Screen

extension Workbench {
  /// The keys of the calendar.
  var calendarBindings: [Binding<Action>] {
    let here = Pane.calendar.rawValue
    // On the attention list Enter and the way back are what matters.
    let onAttention = chosen.showsAttention
    return [
      Binding("calendar.dayBefore", ["left", "h"], .calendar(.dayMoved(-1)), in: here),
      Binding("calendar.dayAfter", ["right", "l"], .calendar(.dayMoved(1)), in: here),
      Binding("calendar.today", ["t"], .calendar(.todayChosen), in: here, hint: .shown(5)),
      Binding(
        "calendar.plan", ["s"], .calendar(.sessionPlanned), in: here, whyNot: cannotWrite,
        hint: .shown(onAttention ? 6 : 0)),
      Binding(
        "calendar.contact", ["c"], .calendar(.metOutdoors), in: here, whyNot: cannotWrite,
        hint: .shown(station == .field ? 0 : 6)),
      Binding(
        "calendar.move", ["v"], .calendar(.sessionMoved), in: here, whyNot: needsSession,
        hint: .shown(onAttention ? 6 : 2)),
      Binding(
        "calendar.cancel", ["x"], .calendar(.sessionCancelled), in: here, whyNot: needsSession,
        hint: .shown(onAttention ? 6 : 2)),
      Binding(
        "calendar.project", ["g"], .calendar(.projectOpened), in: here, whyNot: cannotWrite,
        hint: .shown(7)),
      Binding(
        "calendar.attention", ["o"], .calendar(.attentionToggled), in: here,
        hint: .shown(onAttention ? 0 : 4)),
    ]
  }
}
