import Screen

extension Workbench {
  /// The keys of the calendar.
  var calendarBindings: [Binding<Action>] {
    let here = Pane.calendar.rawValue
    // On the attention list Enter and the way back are what matters.
    let onAttention = chosen.showsAttention
    let onAppointment = !onAttention && appointment != nil
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
        "calendar.move", ["v"], .calendar(.moved), in: here, whyNot: needsAgendaItem,
        hint: .shown(onAttention ? 6 : 2)),
      Binding(
        onAppointment ? "calendar.missed" : "calendar.cancel", ["x"], .calendar(.cancelled),
        in: here, whyNot: needsAgendaItem, hint: .shown(onAttention ? 6 : 2)),
      Binding(
        onAppointment ? "calendar.held" : "calendar.act", ["a"], .calendar(.acted), in: here,
        whyNot: cannotAct, hint: onAttention || onAppointment ? .shown(1) : .hidden),
      Binding(
        "calendar.calls", ["b"], .calendar(.callsOpened), in: here,
        whyNot: callableSession == nil ? "why.noCalls" : nil, hint: .shown(6)),
      Binding(
        "calendar.project", ["g"], .calendar(.projectOpened), in: here, whyNot: cannotWrite,
        hint: .shown(7)),
      Binding(
        "calendar.attention", ["o"], .calendar(.attentionToggled), in: here,
        hint: .shown(onAttention ? 0 : 4)),
    ]
  }

  /// Why what needs a line of the agenda cannot be done.
  private var needsAgendaItem: String? {
    cannotWrite ?? (agendaItem == nil ? "why.noSession" : nil)
  }

  /// Why the key that acts on a line does nothing here.
  private var cannotAct: String? {
    if chosen.showsAttention { return attention.isEmpty ? "why.nothingToAttend" : nil }
    return cannotWrite ?? (appointment == nil ? "why.noAppointment" : nil)
  }
}
