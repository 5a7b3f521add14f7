import Language

/// An option of a command: `--name`, or `--name VALUE`.
enum Option: String, CaseIterable {
  case workspace, help
  case station, user, organisation, name, template, start
  case into, people, devices, seed, events
  case json, csv, plain, programme, from, to, session, person, municipality, group
  case of, hash, out
  case list, format, sql, theme
  case unsealed, anew, yes, scopes, why
  case mention, instead
  case leave
  case dryRun = "dry-run"
  case alsoLikely = "also-likely"
  case reference
  case man

  /// Every command has these.
  static let ofAll: [Option] = [.workspace, .help]

  /// As it is typed.
  var text: String { "--\(rawValue)" }

  /// What stands behind it; nil where nothing does.
  var value: String? {
    switch self {
    case .help, .json, .csv, .plain, .hash, .list, .sql, .unsealed, .anew, .yes, .leave, .dryRun,
      .alsoLikely, .man:
      nil
    case .workspace, .into: "DIR"
    case .station: "workshop|desk|field"
    case .user: "HANDLE"
    case .organisation, .name, .municipality, .reference, .theme: "TEXT"
    case .group: "NAME"
    case .template: "NAME"
    case .start, .from, .to: "DAY"
    case .format: "NAME"
    case .people, .devices, .seed, .events: "N"
    case .programme, .session, .person, .of: "ID"
    case .out: "FILE"
    case .scopes: "s,c"
    case .why: "lost|replaced|left|mistake"
    case .mention: "LINE"
    case .instead: "TEXT"
    }
  }

  /// What it does.
  var phrase: OptionPhrase {
    switch self {
    case .workspace: .workspace
    case .help: .help
    case .station: .station
    case .user: .user
    case .organisation: .organisation
    case .name: .name
    case .template: .template
    case .start: .start
    case .into: .into
    case .people: .people
    case .devices: .devices
    case .seed: .seed
    case .events: .events
    case .json: .json
    case .csv: .csv
    case .plain: .plain
    case .programme: .programme
    case .from: .from
    case .to: .to
    case .session: .session
    case .municipality: .municipality
    case .group: .group
    case .person: .person
    case .of: .of
    case .hash: .hash
    case .list: .list
    case .format: .format
    case .sql: .sql
    case .theme: .theme
    case .out: .out
    case .unsealed: .unsealed
    case .anew: .anew
    case .yes: .yes
    case .scopes: .scopes
    case .why: .why
    case .mention: .mention
    case .instead: .instead
    case .leave: .leave
    case .dryRun: .dryRun
    case .alsoLikely: .alsoLikely
    case .reference: .reference
    case .man: .man
    }
  }
}

extension Option {
  /// What stands behind it in a command that means something of its own by it.
  func value(in command: String?) -> String? { asksForPeople(in: command) ? "CODE" : value }

  /// What it does there.
  func phrase(in command: String?) -> OptionPhrase {
    asksForPeople(in: command) ? .peopleBehind : phrase
  }

  /// How many people elsewhere are which people behind a figure in a report.
  private func asksForPeople(in command: String?) -> Bool {
    self == .people && command == ReportCommand.name
  }
}
