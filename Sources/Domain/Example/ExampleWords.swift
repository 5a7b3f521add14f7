/// The names and texts an example is made of: invented, and handed in by the caller.
public struct ExampleWords: Hashable, Sendable {
  /// A table of texts, by the name of its file.
  public enum File: String, CaseIterable, Sendable {
    case absences, activities, appointments, cancellations, competences, contacts, costs
    case enrolments, followUps = "follow-ups", funders, goals, handoffs, help, insights, intervision
    case municipalities, needs, nextActions = "next-actions", origins, outcomes, outreach, partners
    case peers, places, reasons, referrers, refusals, staff, strengths, streets, targets
    case taskGivers = "task-givers", thresholds, tips, unknown, vacancies
  }

  private let tables: [File: [[String]]]

  /// Reads each file with `text`: a row a line, parts with `|` between, `#` before a remark.
  public init(text: (_ file: String) -> String) {
    var tables: [File: [[String]]] = [:]
    for file in File.allCases { tables[file] = ExampleWords.rows(text(file.rawValue)) }
    self.tables = tables
  }

  /// The rows of `file`.
  subscript(_ file: File) -> [[String]] { tables[file] ?? [] }

  /// The rows of `file` that begin with `key`, without it.
  subscript(_ file: File, for key: String) -> [[String]] {
    self[file].filter { $0[0] == key }.map { Array($0.dropFirst()) }
  }

  /// What stands between semicolons.
  static func list(_ text: String) -> [String] { text.split(separator: ";").map(\.trimmedSpaces) }

  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmedSpaces)
    }
  }
}
