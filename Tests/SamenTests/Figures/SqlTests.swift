import Testing

@testable import Domain
@testable import samen

@Suite("samen report --sql") struct SqlTests {
  @Test("every report has a view, and every file that is shipped is in it, without a workspace")
  func everything() throws {
    let result = try Shell().samen("report", "--sql")
    #expect(result.status == .done)
    for name in ReportName.allCases {
      #expect(result.output.contains("CREATE OR REPLACE VIEW report_\(name) AS"), "\(name)")
    }
    let files = Resources.names.filter { $0.hasPrefix("sql/") }
    #expect(files.count > ReportName.allCases.count)
    for file in files { #expect(result.output.contains(Resources.text(file)), "\(file)") }
  }

  @Test("it knows each kind with its fields, and what may stand in them")
  func kinds() throws {
    let lines = try Shell().samen("report", "--sql").lines
    for kind in EventKind.all {
      #expect(lines.count { $0.hasPrefix("  ('\(kind.name)', ") } == 1, "\(kind.name)")
    }
    #expect(
      lines.contains(
        "  ('seat.waitlisted', 's', 'person', 'seat', 'session', ['session'], ['since'], "
          + "{field: 'seat', value: '\"waiting\"'}),"))
    #expect(lines.contains("  ('answers', 'number', true, 1, 10, NULL),"))
    #expect(
      lines.contains("  ('loan', 'choice', false, NULL, NULL, ['waiting', 'lent', 'returned']),"))
  }

  @Test("a report beside it is too much")
  func tooMuch() throws {
    #expect(try Shell().samen("report", "overview", "--sql").status == .wrongUsage)
  }
}
