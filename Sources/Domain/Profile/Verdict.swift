/// What follows from a profile that may have gaps: what is not known is not a no.
public enum Verdict: String, CaseIterable, Sendable {
  case yes, no, notKnown

  /// Yes or no, where that can be told.
  init(_ holds: Bool?) { self = holds.map { $0 ? .yes : .no } ?? .notKnown }

  /// Both must hold.
  static func && (one: Verdict, other: Verdict) -> Verdict {
    if one == .no || other == .no { return .no }
    return one == .yes && other == .yes ? .yes : .notKnown
  }

  /// One of them is enough; no where there are none.
  static func any(of verdicts: some Sequence<Verdict>) -> Verdict {
    var all: Verdict = .no
    for verdict in verdicts {
      if verdict == .yes { return .yes }
      if verdict == .notKnown { all = .notKnown }
    }
    return all
  }
}
