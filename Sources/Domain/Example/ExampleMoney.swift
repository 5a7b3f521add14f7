extension ExamplePlayer {
  /// Who pays for a project, and what it is to reach.
  mutating func agreeOnMoney(_ index: Int) throws {
    let project = projects[index]
    for row in words[.funders, for: project.template.id] {
      try perform(
        Deed(
          .funderAdded, .set(.funder, "\(project.programme).\(row[0])"),
          .set(.programme, project.programme), .set(.name, row[1]), .set(.reference, row[2]),
          .set(.share, Int(row[3])), .set(.amount, Int(row[4]))),
        by: project.lead, on: project.device)
    }
    for row in words[.targets, for: project.template.id] {
      try perform(
        Deed(
          .targetSet, .set(.target, "\(project.programme).\(row[0])"),
          .set(.programme, project.programme), .set(.measure, TargetMeasure(rawValue: row[1])),
          .set(.goalCount, Int(row[2])), .set(.since, project.start),
          .set(.until, Int(row[3]).map { project.start + $0 })),
        by: project.lead, on: project.device)
    }
    try belong(index)
  }

  /// Some projects are part of a larger plan.
  private mutating func belong(_ index: Int) throws {
    let project = projects[index]
    let plans = [
      "zora-jobateliers": ("plan-samenleven", "Plan Samenleven"),
      "mobiel-arbeidsteam-gent": ("arbeidspact", "Arbeidspact"),
    ]
    guard let (id, name) = plans[project.template.id] else { return }
    try perform(
      Deed(
        .programmeOpened, .set(.programme, id), .set(.name, name), .set(.since, project.start - 90),
        .set(.access, Access.open)),
      by: project.lead, on: project.device)
    try perform(
      Deed(.programmeChanged, .set(.programme, project.programme), .set(.parent, id)),
      by: project.lead, on: project.device)
  }

  /// What a session cost, or was worth where it was given: child care and interpreters too.
  mutating func payFor(_ session: Session, of index: Int) throws {
    let project = projects[index]
    for row in words[.costs] where random.chance(Int(row[1]) ?? 0) {
      let from = Int(row[2]) ?? 10
      let euros = random.number(from...max(from, Int(row[3]) ?? from))
      try perform(
        Deed(
          .costBooked, .set(.cost, freshID()), .set(.programme, project.programme),
          .set(.session, session.id), .set(.item, CostItem(rawValue: row[0])),
          .set(.amount, euros * 100), .set(.paidBy, row[5].isEmpty ? nil : row[5]),
          .set(.inKind, row[4] == "inKind" ? true : nil), .set(.text, row[6])),
        by: project.lead, on: project.device)
    }
  }
}
