/// What a laptop may see of what organisations keep to themselves.
public enum ConfidentialSight: Hashable, Sendable {
  /// All there is: nobody shares yet, or all belong to its organisation.
  case all
  /// That of its own organisation; others in the workspace have theirs.
  case own
  /// Nothing but what was written on it: it was not let into the confidential part.
  case none

  /// What has to be said beside figures that need it; nil where nothing has.
  var note: ReportNote? {
    switch self {
    case .all: nil
    case .own: .ownConfidentialOnly
    case .none: .withoutConfidential
    }
  }
}

extension State {
  /// What the laptop `device` may see of it (the design, section 2: `s`-only figures say "without
  /// confidential data"). A workspace that nobody was let into yet has one laptop, which sees all.
  public func confidentialSight(of device: String?) -> ConfidentialSight {
    let circle = Circle(self)
    let members = circle.members.filter { !$0.scopes.isEmpty && !$0.isRemoved }
    guard let device, !members.isEmpty else { return .all }
    guard
      circle.line(of: device).contains(where: {
        circle.member($0)?.scopes.contains(.confidential) ?? false
      })
    else { return .none }
    let others = members.filter { $0.scopes.contains(.confidential) }.map(\.organisationMark)
    return others.contains { $0 != circle.organisation(of: device) } ? .own : .all
  }
}

extension ReportName {
  /// True where some of it is counted from what is confidential.
  public var needsConfidential: Bool {
    switch self {
    case .attendance, .seats, .calls, .survey, .selfrating, .partners: false
    default: true
    }
  }
}

extension Report {
  /// The same report, saying what could not be seen where it was made.
  public func noting(_ sight: ConfidentialSight) -> Report {
    guard let note = sight.note else { return self }
    return Report(name: name, columns: columns, rows: rows, notes: [note] + notes, opened: opened)
  }
}
