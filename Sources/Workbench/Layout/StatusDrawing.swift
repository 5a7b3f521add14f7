import Language
import Screen

extension Workbench {
  /// What happened, who works here, and when something was last saved. A message too long for its
  /// line grows upwards over the panes: half a sentence of what is safe may say the opposite.
  func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    let (message, style) = shownMessage
    let room = rect.columns - 2
    let beside = room - TextWidth.columns(of: message) - 2
    if let right = statusRight.first(where: { TextWidth.columns(of: $0) <= beside }) {
      canvas.put(message, at: Point(column: rect.left + 1, row: rect.top), style: style)
      let start = rect.right - TextWidth.columns(of: right) - 1
      canvas.put(right, at: Point(column: max(rect.left, start), row: rect.top), style: .status)
      return
    }
    let rows = TextWidth.wrapped(message, to: room).prefix(Workbench.longestMessage)
    let area = Rect(
      column: rect.left, row: rect.bottom - rows.count, columns: rect.columns, rows: rows.count)
    canvas.fill(area)
    _ = canvas.putWrapped(message, in: area.inset(columns: 1, rows: 0), style: style)
  }

  private static let longestMessage = 5

  /// What just happened; where nothing did, why nothing can be written.
  private var shownMessage: (String, Style) {
    // What was said before may name anyone; it is there again when someone comes back.
    if shield == .idle {
      return (words(WorkbenchPhrase.screened), StatusLine.Mood.warning.style)
    }
    if readOnly != nil, trouble != nil, unsavedCount > 0, status.message.isEmpty {
      let message = words.plural(TroublePhrase.readOnlyCount, unsavedCount)
      return (message, StatusLine.Mood.alarm.style)
    }
    if let readOnly, status.message.isEmpty { return (readOnly, StatusLine.Mood.warning.style) }
    return (status.message, status.mood.style)
  }

  /// What stands beside the message, the fullest first.
  private var statusRight: [String] {
    let name = state.staff(user)?.name ?? user
    if unsavedCount > 0 { return [words.plural(TroublePhrase.unsavedCount, unsavedCount)] }
    if let sharingProgress { return [sharingProgress] }
    guard let savedAt = status.savedAt else { return [name, ""] }
    return [
      words(PanePhrase.userAndSaved, ["name": name, "time": savedAt]),
      words(WorkbenchPhrase.savedAt, ["time": savedAt]), "",
    ]
  }
}
