/// One thing that keys do: the source of dispatch, hint bar, help, palette and the manual's table.
/// Its words are phrases that whoever draws looks up by `id`.
public struct Binding<Action: Sendable>: Sendable {
  /// Names it, for phrases and tests: "roster.present".
  public let id: String
  /// The keys, the first one shown in hints.
  public let keys: [KeyChord]
  /// What happens.
  public let action: Action
  /// Where it works: the name of a pane, or `BindingSet.global`.
  public let context: String
  /// False where it cannot be done now; then `whyNot` tells.
  public let isEnabled: Bool
  /// The phrase that tells why it cannot be done now.
  public let whyNot: String?
  /// Its place in the hint bar.
  public let hint: HintPlace
  /// Names the word of it that fits this moment; its `id` where nothing else was said.
  public let word: String

  /// A binding. One with a reason why not is not enabled.
  public init(
    _ id: String, _ keys: [KeyChord], _ action: Action, in context: String,
    whyNot: String? = nil, isEnabled: Bool = true, hint: HintPlace = .hidden, word: String? = nil
  ) {
    self.word = word ?? id
    self.id = id
    self.keys = keys
    self.action = action
    self.context = context
    self.whyNot = whyNot
    self.isEnabled = isEnabled && whyNot == nil
    self.hint = hint
  }

  /// True where one of its keys is `key`.
  public func matches(_ key: Key) -> Bool { keys.contains { $0.matches(key) } }
}

/// Where a hint stands when not all hints fit.
public enum HintPlace: Hashable, Sendable {
  /// Not in the hint bar.
  case hidden
  /// There if it fits; lower numbers go in first.
  case shown(Int)
  /// Always there, such as `? help`.
  case always
}
