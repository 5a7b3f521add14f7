import Domain

extension Workbench {
  mutating func perform(_ action: CalendarAction) -> [Effect] {
    switch action {
    case .dayMoved(let days): choose(day: chosen.day + days)
    case .todayChosen: choose(day: now.day)
    case .metOutdoors: openFieldContact()
    case .sessionPlanned: openSessionForm(nil)
    case .moved:
      if let appointment { openAppointmentForm(appointment) } else { openSessionForm(session) }
    case .cancelled:
      guard let appointment else {
        openCancelForm()
        break
      }
      return write(appointment.missed)
    case .acted: return act()
    case .callsOpened: callableSession.map { openCallRound($0) }
    case .projectOpened: openProjectForm()
    case .attentionToggled: chosen.showsAttention.toggle()
    }
    return []
  }

  /// On the attention list what the end of the line says; on an appointment, that it went on.
  private mutating func act() -> [Effect] {
    if chosen.showsAttention { return isShielded ? needsNames() : actOnAttention() }
    guard let appointment else { return [] }
    return write(appointment.held)
  }
}
