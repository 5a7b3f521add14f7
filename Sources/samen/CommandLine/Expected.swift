import Domain

/// What can be typed at a place of a command line, for shells that complete it.
enum Expected: Equatable {
  /// Something that cannot be guessed, such as a name.
  case anything
  case file
  case folder
  /// One of these, and nothing else.
  case oneOf([String])

  /// One of the names of a list.
  static func names<Name: CaseIterable & RawRepresentable>(of names: Name.Type) -> Expected
  where Name.RawValue == String { .oneOf(names.allCases.map(\.rawValue)) }
}

extension Option {
  /// What stands behind it in `command`.
  func expected(in command: String?) -> Expected {
    switch self {
    case .workspace, .into: .folder
    case .out: .file
    case .station: .names(of: Station.self)
    case .template: .oneOf(Resources.templates.map(\.id))
    case .format:
      command == PrintCommand.name
        ? .names(of: PaperForm.self) : .names(of: ReportCommand.Format.self)
    case .group: .names(of: TargetGroup.self)
    case .scopes: .oneOf(["s", "s,c"])
    case .why: .names(of: RemovalReason.self)
    case .people where command == ReportCommand.name:
      .oneOf(ReportName.allCases.flatMap(\.openFigures))
    default: .anything
    }
  }
}
