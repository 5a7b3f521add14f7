/// The keys of a form.
extension Form {
  /// Tab, Shift-Tab and the arrows go from field to field; Enter goes on and submits from the last
  /// one; Ctrl-S submits from anywhere; Esc gives up. All other keys are the field's.
  public mutating func handle(_ key: Key) -> Outcome {
    if key == Key(.character("s"), control: true) { return submitNow() }
    if key == Key(.tab, shift: true) { return go(by: -1, round: true) }
    if let outcome = edit({ $0.handle(key) }) {
      // A suggestion that was picked is an answer: Tab and Enter go on from there.
      return key.code == .tab || isPick(key) ? goOn(key) : outcome
    }
    return handleMove(key)
  }

  private mutating func handleMove(_ key: Key) -> Outcome {
    guard !key.control, !key.alt else { return .ignored }
    switch key.code {
    case .tab, .enter: return goOn(key)
    case .down: return go(by: 1, round: false)
    case .up: return go(by: -1, round: false)
    case .escape: return .cancelled
    default: return .ignored
    }
  }

  private func isPick(_ key: Key) -> Bool {
    guard key.code == .enter, fields.indices.contains(focus) else { return false }
    if case .suggestions = fields[focus].entry { return true }
    return false
  }

  private mutating func goOn(_ key: Key) -> Outcome {
    if key.code == .enter, focus >= fields.count - 1 { return submit() }
    return go(by: 1, round: true)
  }

  private mutating func go(by step: Int, round: Bool) -> Outcome {
    guard !fields.isEmpty else { return .ignored }
    let target = focus + step
    guard round || fields.indices.contains(target) else { return .ignored }
    return move(to: (target + fields.count) % fields.count)
  }

  private mutating func submitNow() -> Outcome {
    _ = edit { entry in
      guard case .suggestions(var suggestions) = entry else { return .ignored }
      guard suggestions.pickHighlighted() else { return .ignored }
      entry = .suggestions(suggestions)
      return .changed
    }
    return submit()
  }
}
