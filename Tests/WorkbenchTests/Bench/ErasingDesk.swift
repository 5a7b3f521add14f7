import Domain
import Workbench

extension Desk {
  /// Erases somebody as the real journal does, as far as that can be seen without a disk.
  mutating func erase(_ erasure: Erasure) -> ErasureOutcome {
    do throws(Refusal) {
      var state = workbench.state
      var taken: [Event] = []
      let texts = erasure.retellings
      for decided in (texts.isEmpty ? [] : [try state.decideRedacting(texts)])
        + [try state.decideErasing(erasure.person)]
      {
        let events = journal.append(
          decided.proposals, by: workbench.user, at: workbench.now.instant, over: state)
        state.apply(contentsOf: events)
        taken += events
      }
      guard let disk else {
        written += taken
        return .erased(taken)
      }
      workbench.readOnly = "Alleen lezen: \(disk.reason)."
      workbench.followsAnother = false
      guard case .fullHalfway = disk else { return .notErased(because: disk.reason, []) }
      written += taken
      return .unfinished(because: disk.reason, taken)
    } catch {
      return .refused(error)
    }
  }
}

extension World {
  /// The rich world, in which Aida stands in four texts about others: one at the end of a long note,
  /// one that was replaced since.
  static func mentioning() throws -> World {
    var world = try rich()
    let note =
      "We spraken lang over werk, over de kinderen en over wat er thuis nog moet gebeuren "
      + "voor het kan. Tegen het einde kwam ook ter sprake dat de zus van Aida Haddad mee op "
      + "zoek wil gaan."
    world.now = moment("2021-05-10", "16:00")
    try world.write(
      .contactNoted, of: "p-ahmed", .set(.contact, "c-ahmed"), .set(.on, Day("2021-05-10")),
      .set(.text, note))
    try world.write(
      .strengthNoted, of: "p-joke", .set(.strength, "s-joke"),
      .set(.text, "kan goed samen koken met Aida H."))
    try world.write(.insightNoted, .set(.insight, "i1"), .set(.text, "Haddad: vroeger beginnen?"))
    let first = try world.firstSession()
    try world.write(.sessionChanged, .set(.session, first), .set(.note, "Aida Haddad tolkt"))
    try world.write(.sessionChanged, .set(.session, first), .set(.note, "er is een tolk"))
    world.now = noon
    return world
  }

  /// The workshop two years after: three left before the others, and are past the term.
  static func pastTerms() throws -> World {
    var world = try workshop()
    try world.write(.programmeChanged, .set(.programme, programme), .set(.keepMonths, 20))
    for (id, day) in [
      ("p-aida", "2021-05-20"), ("p-joke", "2021-06-15"), ("p-zeynep", "2021-06-30"),
    ] {
      try world.write(
        .enrolmentEnded, of: id, .set(.programme, programme), .set(.until, Day(day)))
    }
    world.now = moment("2023-05-11", "12:00")
    return world
  }
}
