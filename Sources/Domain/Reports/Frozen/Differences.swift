/// What became of the figures of a report since it was handed in.
public struct Differences: Hashable, Sendable {
  /// A figure that is another one now.
  public struct Difference: Hashable, Sendable {
    /// What its row is about.
    public let row: [Figure]
    public let column: Report.Column
    /// As it was handed in, and as it is counted now; nil where nothing stood or stands.
    public let then: Int?
    public let now: Int?
    /// What each person has to do with it, the greatest share first. What is about nobody, as a
    /// session that was cancelled, and who was erased, is in none.
    public let people: [Share]
  }

  /// What somebody counted for in a figure.
  public struct Share: Hashable, Sendable {
    public let person: PersonID
    public let then: Int
    public let now: Int
  }

  /// The figures that are not what they were, in the order of the report.
  public let figures: [Difference]
  /// So many people were erased since. What they counted for stands in what was handed in.
  public let erased: Int
}

extension State {
  /// What became of the figures of `frozen`, of the same days as then; nil where its figures are not
  /// held here.
  ///
  /// A person's share is what the report would say if there were nobody else: of what is known now,
  /// and of the lines that were known then. Only those are looked at of whom, or of whose sessions,
  /// something was said since.
  public func differences(from frozen: FrozenReport) -> Differences? {
    guard let name = frozen.name, let kept = frozen.figures, let day = frozen.on else { return nil }
    let now = report(name, over: frozen.period, on: day)
    let changed = RowByRow(kept, now).changes
    let shares =
      changed.isEmpty
      ? [] : Shares(self, since: frozen.reach, name, frozen.period, day).of(changed)
    let figures = zip(changed, shares).map { change, people in
      Differences.Difference(
        row: change.label, column: change.column, then: change.then, now: change.now,
        people: people)
    }
    return Differences(figures: figures, erased: erasedCount(since: frozen.reach))
  }

  private func erasedCount(since reach: Reach) -> Int {
    let late = held.filter { $0.kind == EventKind.personErased.name && !reach.holds($0) }
    return Set(late.compactMap(\.of).map(shown)).count
  }
}
