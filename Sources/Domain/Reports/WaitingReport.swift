extension Figures {
  /// How many days people wait at every stage, and who waits now (seed 002: "te lang moeten wachten").
  ///
  /// A wait counts by the day it began. Median: the middle, or halfway between the two in the middle.
  /// Ninetieth: so many days or fewer for nine in ten (the nearest rank). Who still waits stands with the
  /// days so far and is in none of the other numbers.
  func waiting() -> Report {
    let stages: [(ReportWord, Waits)] = [
      (.referralToContact, referralToContact), (.contactToEnrolment, contactToEnrolment),
      (.enrolmentToSession, enrolmentToSession), (.waitlistToSeat, waitlistToSeat),
      (.handoffToAnswer, handoffToAnswer), (.handoffToStart, handoffToStart),
      (.waitingToLoan, waitingToLoan), (.endToOutcome, endToOutcome),
    ]
    return Report(
      .waiting,
      [
        (.text, [.stage]), (.number, [.measured]), (.decimal, [.median]),
        (.days, [.ninetieth, .longest]), (.number, [.waitingNow]), (.text, [.whoWaits]),
      ], stages.map { word, waits in [.word(word)] + waits.row }, notes: [.worstFirst, .asOfEnd])
  }
}

/// The waits of one stage: those that ended, and those that go on.
struct Waits {
  /// What a line says of a wait.
  enum Move { case begins, ends, stops }

  let figures: Figures
  private var days: [Int] = []
  private var waiting: [Waiter] = []

  init(_ figures: Figures) {
    self.figures = figures
  }

  /// A wait from one day to another; it goes on where there is none, or not yet.
  mutating func add(_ person: PersonID, from first: Day, to last: Day?) {
    guard figures.holds(first) else { return }
    if let last, last <= figures.end {
      days.append(max(0, last - first))
    } else {
      waiting.append(Waiter(person: person, days: figures.end - first))
    }
  }

  /// The waits that these lines tell of. One that nothing ended goes on where `isOpen`.
  mutating func follow(_ person: PersonID, _ moves: [(day: Day, move: Move)], isOpen: Bool) {
    var start: Day?
    for (day, move) in moves {
      switch move {
      case .begins: start = start ?? day
      case .ends:
        if let start { add(person, from: start, to: day) }
        start = nil
      case .stops: start = nil
      }
    }
    if let start, isOpen { add(person, from: start, to: nil) }
  }

  /// How many, median in tenths of a day, ninetieth percentile, longest, and who waits now.
  var row: [Figure] {
    let sorted = days.sorted()
    let worst = waiting.sorted { ($1.days, $0.person) < ($0.days, $1.person) }
    let rank = (9 * sorted.count + 9) / 10
    return [
      .number(sorted.count), .number(median(sorted)),
      .number(sorted.isEmpty ? nil : sorted[rank - 1]), .number(sorted.last),
      .number(worst.count), worst.isEmpty ? .none : .waiting(worst),
    ]
  }

  private func median(_ sorted: [Int]) -> Int? {
    guard !sorted.isEmpty else { return nil }
    return 5 * (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2])
  }
}
