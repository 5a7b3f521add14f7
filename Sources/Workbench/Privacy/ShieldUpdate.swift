import Screen

/// Keys while the screen is shielded. What would bring people's data on screen is tried on a copy: the
/// program stays as it was, and the key waits until someone says that the data may be seen.
extension Workbench {
  mutating func tookShielded(_ input: Input) -> [Effect] {
    if shield == .idle {
      wake(input)
      return []
    }
    if isClosing { return took(input) }
    if holdsBack { return heldBack(input) }
    let before = self
    let effects = took(input)
    guard wantsNames || overlay.map({ !$0.tellsNobody }) ?? false else { return effects }
    self = before
    waiting = input
    return []
  }

  /// Any key only wakes: what it means is not done, and what was being typed is still there.
  private mutating func wake(_ input: Input) {
    switch input {
    case .key, .paste: shield = nil
    case .mouse(let mouse) where mouse.deed == .pressed: shield = nil
    default: break
    }
  }

  /// True while something stands before the panes that must not be seen.
  var holdsBack: Bool {
    guard shield != nil else { return false }
    return waiting != nil || question != nil || overlay.map { hides($0) } ?? false
  }

  /// While nobody is there nothing that stood open is shown, as it was made to be read.
  func hides(_ overlay: Overlay) -> Bool { shield == .idle || !overlay.tellsNobody }

  private mutating func heldBack(_ input: Input) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    switch key {
    case Key(.character("z"), control: true): return [.suspend]
    case Key(.character("l"), control: true): return [.redraw]
    case Key(.escape), Key(.character("c"), control: true): waiting = nil
    default: return shieldKey.matches(key) ? show() : []
    }
    return []
  }

  /// Shows what was held back, and does what waited for it.
  private mutating func show() -> [Effect] {
    toggleShield()
    guard let input = waiting else { return [] }
    waiting = nil
    return took(input)
  }
}

extension Overlay {
  /// True for what tells nothing about people. Whatever is not named here is hidden: what is new is
  /// safe until someone has thought about it.
  var tellsNobody: Bool {
    switch self {
    case .commands, .notice, .sharing, .laptops: true
    // Pictures count people, and name nobody; who is behind a figure stands there by name.
    case .pictures(let open): open.people == nil
    case .form(let open):
      switch open.purpose {
      case .survey, .closing, .user: true
      default: false
      }
    default: false
    }
  }
}
