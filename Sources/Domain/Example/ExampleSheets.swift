extension ExamplePlayer {
  /// Most who were there answer; some leave a tip, and say how they felt they did.
  mutating func collect(_ session: Session, from there: Int, of index: Int) throws {
    let project = projects[index]
    var box = Deed.SurveyBox(session: session.id)
    let answering = there < SurveyScore.fewest ? there : max(SurveyScore.fewest, there * 8 / 10)
    for _ in 0..<answering {
      let answers = (0..<4).map { _ in random.chance(78) ? 5 : random.number(3...5) }
      box.add(answers: answers, using: &random)
    }
    for _ in 0..<random.number(0...2) where there > 0 {
      box.add(tip: text(.tips), using: &random)
    }
    guard !box.isEmpty else { return }
    let deed = Deed.collect(box, on: session, using: &random)
    try perform(deed, by: project.lead, on: project.device)
    if (session.number ?? 0) % 3 == 0, session.form == .workshop || session.form == .conversation {
      try rateSelves(session, answering, of: index)
    }
  }

  private mutating func rateSelves(_ session: Session, _ count: Int, of index: Int) throws {
    let noon = session.day.map { "\($0.text)T12:00:00Z" }
    let lines = (0..<count).map { _ in
      Proposal(
        .selfRatingGiven, at: noon, .set(.selfRating, freshID()), .set(.session, session.id),
        .set(.autonomy, random.number(3...5)), .set(.connection, random.number(3...5)),
        .set(.mastery, random.number(2...5)))
    }
    guard !lines.isEmpty else { return }
    try perform(Deed(lines), by: projects[index].lead, on: projects[index].device)
  }

  /// What a session taught: the people at a dialogue table, and the team among itself.
  mutating func learn(from session: Session, of index: Int) throws {
    let project = projects[index]
    if session.form == .dialogueTable || session.form == .bystanderTraining {
      for row in words[.insights].shuffled(using: &random).prefix(2) {
        try perform(
          Deed(
            .insightNoted, .set(.insight, freshID()), .set(.session, session.id),
            .set(.theme, session.theme), .set(.text, row[0])),
          by: project.lead, on: project.device)
      }
    }
    guard random.chance(14) else { return }
    planWork(near: today + 2, at: 9 * 60 + 15) {
      try $0.perform(
        Deed(
          .intervisionNoted, .set(.intervision, $0.freshID()), .set(.session, session.id),
          .set(.text, $0.text(.intervision))),
        by: project.lead, on: project.device)
    }
  }
}
