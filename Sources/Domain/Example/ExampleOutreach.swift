extension ExamplePlayer {
  /// Colleagues go to where people are: shifts with and without a contact, some with people whose
  /// name nobody knows yet.
  mutating func planOutreach() {
    for (index, project) in projects.enumerated() {
      let weeks = project.template.id == "mobiel-arbeidsteam-gent" ? 1 : 5
      guard !words[.places, for: project.template.id].filter({ $0[3] == "publicSpace" }).isEmpty
      else { continue }
      for day in stride(from: project.start.number + 2, to: plan.today.number, by: 7 * weeks) {
        planWork(near: Day(number: day), at: 12 * 60) { try $0.goOut(index) }
      }
    }
  }

  private mutating func goOut(_ index: Int) throws {
    let project = projects[index]
    let spots = words[.places, for: project.template.id].filter { $0[3] == "publicSpace" }
    let id = freshID()
    let worker = colleague(in: index)
    let place = random.one(of: spots)?.first
    let isQuiet = random.chance(30)
    try perform(
      Deed(
        .outreachCounted, .set(.outreach, id), .set(.programme, project.programme),
        .set(.place, place), .set(.staff, worker),
        .set(.minutes, random.number(4...9) * 15), .set(.flyers, random.number(5...40)),
        .set(.talks, isQuiet ? 0 : random.number(2...9)), .set(.note, text(.outreach))),
      by: worker, on: project.device)
    guard !isQuiet, let place else { return }
    let known = people.suffix(40).filter {
      state.referrals(of: $0).contains { $0.programme == project.programme }
        && state.contacts(of: $0).contains(where: \.isHeld)
    }
    for person in known.shuffled(using: &random).prefix(random.number(0...2)) {
      try meet(person, at: place, on: id, worker, index)
    }
  }

  private mutating func meet(
    _ person: PersonID, at place: String, on shift: String, _ worker: Handle, _ index: Int
  ) throws {
    try perform(
      Deed(
        .contactNoted, of: person, .set(.contact, freshID()), .set(.way, ContactForm.outreach),
        .set(.minutes, random.number(1...5) * 5), .set(.place, place), .set(.staff, worker),
        .set(.programme, projects[index].programme), .set(.outreach, shift),
        .set(.text, random.one(of: words[.contacts, for: "intake"])?.last)),
      by: worker, on: projects[index].device)
  }
}
