extension AttentionPass {
  /// Handoffs with a next action that is due, and those that wait too long for an answer.
  func handoffsToLookAt() -> [AttentionLine] {
    var lines: [AttentionLine] = []
    for handoff in state.handoffs where !handoff.state.isClosed {
      if let due = handoff.nextOn, due <= today {
        lines.append(AttentionLine(.actionDue(handoff), .today, days: today - due))
      }
      if let days = handoff.daysWaiting(on: today), days > state.waitLimit(of: handoff) {
        lines.append(AttentionLine(.handoffWaiting(handoff, days: days), .tooLong, days: days))
      }
    }
    return lines
  }
}
