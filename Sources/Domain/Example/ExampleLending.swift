extension ExamplePlayer {
  /// Second-hand bikes: fewer than there are people who learn to cycle.
  mutating func planLending() {
    guard let index = projects.firstIndex(where: { $0.template.id == "zora-jobateliers" }) else {
      return
    }
    let names = [
      "Damesfiets, blauw", "Herenfiets, groen", "Plooifiets", "Damesfiets met mand",
      "Stadsfiets, zwart", "Bakfiets",
    ]
    var riders = projects[index].members.filter { $0.forms.contains(.bikeLesson) }
    for (number, name) in names.enumerated() {
      let id = "fiets-\(number + 1)"
      let day = projects[index].start + 14 + number * 20
      planWork(near: day, at: 9 * 60 + 20) { try $0.offer(id, name, index) }
      let own = Array(riders.prefix(3))
      riders.removeFirst(own.count)
      planTurns(at: id, own, from: day + 5, index)
    }
  }

  /// One rides, brings the bike back, and the next has it; who comes too late waits.
  private mutating func planTurns(
    at bike: String, _ riders: [ExampleMember], from day: Day, _ index: Int
  ) {
    var free = day
    for rider in riders {
      let asked = max(free, rider.from + 10)
      let weeks = random.number(6...12)
      planWork(near: max(day, rider.from + 10), at: 15 * 60 + 25) {
        try $0.lend(bike, rider, .waiting, nil, index)
      }
      planWork(near: asked, at: 15 * 60 + 30) {
        try $0.lend(bike, rider, .lent, $0.today + 7 * weeks, index)
      }
      // Every other bike comes back a little later than was agreed.
      free = asked + 7 * weeks + random.number(-5...9)
      planWork(near: free, at: 15 * 60 + 35) {
        try $0.lend(bike, rider, .returned, $0.today, index)
      }
      free = free + 4
    }
  }

  private mutating func offer(_ id: String, _ name: String, _ index: Int) throws {
    try perform(
      Deed(
        .resourceOffered, .set(.resource, id), .set(.name, name),
        .set(.programme, projects[index].programme)),
      by: projects[index].lead, on: projects[index].device)
  }

  private mutating func lend(
    _ bike: String, _ rider: ExampleMember, _ loan: LoanState, _ until: Day?, _ index: Int
  ) throws {
    guard state.person(rider.person) != nil else { return }
    let held = state.loans(of: bike).first { $0.person == rider.person }
    let isTaken = state.loans(of: bike).contains { $0.state == .lent && $0.person != rider.person }
    if loan == .lent && isTaken { return }
    if loan == .returned && held?.state != .lent { return }
    try perform(
      Deed(
        .resourceLent, of: rider.person, .set(.resource, bike), .set(.loan, loan),
        .set(.since, loan == .returned ? held?.since : today), .set(.until, until)),
      by: projects[index].lead, on: projects[index].device)
  }
}
