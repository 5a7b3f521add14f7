/// The four panes, linked from left to right: the day gives the session, the session the roster, the
/// row the profile, the profile its handoffs.
public enum Pane: String, Hashable, CaseIterable, Sendable {
  case calendar, roster, profile, handoffs

  /// The pane to the right, around the edge.
  var next: Pane { Pane.allCases[(place + 1) % Pane.allCases.count] }
  /// The pane to the left, around the edge.
  var previous: Pane { Pane.allCases[(place + Pane.allCases.count - 1) % Pane.allCases.count] }
  /// The pane from which this one is reached; nil for the first.
  var before: Pane? { place == 0 ? nil : Pane.allCases[place - 1] }
  /// The pane this one leads to; nil for the last.
  var after: Pane? { place + 1 < Pane.allCases.count ? Pane.allCases[place + 1] : nil }

  private var place: Int { Pane.allCases.firstIndex(of: self) ?? 0 }
}
