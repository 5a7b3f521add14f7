import Domain

/// The example year, played in memory.
private struct MemoryStage: ExampleStage {
  var state = State()
  var journal = MemoryJournal()

  mutating func perform(
    _ deed: Deed, at moment: Moment, by user: Handle, on device: Int
  ) throws -> Int {
    let decided = try state.decide(deed, at: moment)
    let events = journal.append(decided.proposals, by: user, at: moment.instant, over: state)
    state.apply(contentsOf: events)
    return events.count
  }
}

extension World {
  /// The made-up year that `samen demo` shows, of fewer people; on the afternoon of its last day.
  static func example() throws -> World { try exampleYear.get() }

  private static let exampleYear = Result {
    let names = [
      "mechelen-pilot", "samen-op-zoek-naar-werk", "zora-jobateliers", "mobiel-arbeidsteam-gent",
      "wijk-werken-zuiderkempen",
    ]
    let templates = try names.map { try Template(id: $0, text: Shelf.text("templates/\($0).txt")) }
    guard let today = Day("2026-11-24") else { throw Missing() }
    let example = Example(
      plan: ExamplePlan(today: today, people: 60, seed: 7),
      words: ExampleWords { Shelf.text("example/\($0).txt") }, templates: templates)
    var stage = MemoryStage()
    try example.play(on: &stage)
    var world = World()
    world.state = stage.state
    world.journal = stage.journal
    world.now = World.moment(today.text, "13:40")
    return world
  }
}
