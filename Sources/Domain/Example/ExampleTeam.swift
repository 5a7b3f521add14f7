extension ExamplePlayer {
  /// The team is there before the first project.
  mutating func planTeam() {
    guard let first = projects.map(\.start).min() else { return }
    plan(on: workday(upTo: first - 43), at: 8 * 60 + 30) { try $0.hireAll() }
  }

  private mutating func hireAll() throws {
    for row in words[.staff] {
      try perform(
        Deed(
          .staffAdded, .set(.staff, row[0]), .set(.name, row[1]),
          .set(.post, StaffPost(rawValue: row[2])), .set(.phone, freshPhone()),
          .set(.email, "\(row[0])@voorbeeld.example")),
        by: row[0], on: 0)
    }
  }

  /// Who work on the projects of this template; the first leads them.
  func team(of template: String) -> [Handle] {
    words[.staff].filter { ExampleWords.list($0[3]).contains(template) }.map { $0[0] }
  }

  /// Someone of the team of a project, by chance.
  mutating func colleague(in project: Int) -> Handle {
    random.one(of: projects[project].team) ?? projects[project].lead
  }
}
