import Domain

extension Workbench {
  mutating func perform(_ action: CalendarAction) -> [Effect] {
    switch action {
    case .dayMoved(let days): choose(day: chosen.day + days)
    case .todayChosen: choose(day: now.day)
    case .metOutdoors: openFieldContact()
    case .sessionPlanned: openSessionForm(nil)
    case .sessionMoved: openSessionForm(session)
    case .sessionCancelled: openCancelForm()
    case .projectOpened: openProjectForm()
    case .attentionToggled: chosen.showsAttention.toggle()
    }
    return []
  }
}
