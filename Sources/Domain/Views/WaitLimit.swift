extension State {
  /// After how many days of waiting someone must look: the shortest limit of the programmes the
  /// person takes part in.
  func waitLimit(for person: PersonID, on day: Day) -> Int {
    enrolments(of: person).filter { $0.isCurrent(on: day) }
      .compactMap { programme($0.programme)?.waitLimit }.min() ?? 14
  }
}
