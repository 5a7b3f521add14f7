/// One look at everyone. What several sorts of lines ask for is gathered once, so that the time it
/// takes grows with the number of lines and not faster.
struct AttentionPass {
  let state: State
  let now: Moment
  /// Everyone, in the order of their ids, with what happened so far.
  let stories: [PersonStory]
  let programmes: [ProgrammeID: Programme]
  let upcoming: [Session]

  var today: Day { now.day }

  /// How far ahead sessions are looked at for seats to give.
  private static let daysAhead = 60

  init(over state: State, at now: Moment) {
    self.state = state
    self.now = now
    programmes = Dictionary(
      state.programmes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    upcoming = state.sessions(from: now.day, to: now.day + Self.daysAhead)
      .filter { !$0.isCancelled && !$0.hasStarted(at: now) }
    stories = PersonStory.all(in: state)
  }

  /// After how many days of waiting someone must look, in this programme.
  func waitLimit(in programme: ProgrammeID?) -> Int {
    programme.flatMap { programmes[$0] }?.waitLimit ?? 14
  }

  /// What the person takes part in today and came to nothing in yet; a programme that is over asks
  /// nothing any more.
  func current(_ story: PersonStory) -> [Enrolment] {
    story.enrolments.filter { enrolment in
      guard let since = enrolment.since, enrolment.isCurrent(on: today) else { return false }
      let until = programmes[enrolment.programme]?.until
      return until.map { $0 >= today } ?? true && !story.isSettled(since: since)
    }
  }
}
