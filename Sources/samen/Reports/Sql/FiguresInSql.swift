import Domain

/// The figures in SQL for DuckDB, which reads the journals of many workspaces where they lie: the files
/// of `Resources/sql/`, put together in the order in which they need each other.
enum FiguresInSql {
  /// What comes before the tables of kinds, and what every report builds on.
  private static let first = ["settings", "journal"]
  private static let ground = [
    "kinds", "lines", "heads", "doubles", "things", "projects", "period", "waits", "stays",
    "esf_entry", "esf_results", "esf_people",
  ]

  /// Everything, ready to run. It has one view for each report, called `report_` and its name, with the
  /// columns of the report as JSON has them and the workspace before them.
  static var text: String {
    let parts =
      first.map(file) + [KindsInSql.text] + ground.map(file)
      + ReportName.allCases.map { file("reports/\($0.rawValue)") }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func file(_ name: String) -> String { Resources.text("sql/\(name).sql") }
}
