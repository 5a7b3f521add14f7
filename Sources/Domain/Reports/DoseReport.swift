extension Figures {
  /// How often people came to work or training, by how many sessions they were at before.
  ///
  /// Of everyone whose enrolment began in the period: the sessions of these projects they were at as a
  /// participant before the day of their first work or training, or up to the last day where they came
  /// to none. The interval is Wilson's, at 95%. Seed 001 supposes that more workshops help; this shows
  /// what went together and proves no cause: who has found work comes no more.
  func dose() -> Report {
    let firsts = Dictionary(
      allOutcomes.filter { $0.result?.isOnwardFlow ?? false }.map { ($0.person, $0.on ?? end) },
      uniquingKeysWith: min)
    let attended = Set(enrolments.map(\.person)).map { person in
      let before = visits(of: person, in: programmes).filter { day in
        firsts[person].map { day < $0 } ?? (day <= end)
      }
      return (sessions: before.count, hasOutcome: firsts[person] != nil)
    }
    let bands: [(ReportWord, ClosedRange<Int>)] = [
      (.none, 0...0), (.oneOrTwo, 1...2), (.threeToFive, 3...5), (.sixOrMore, 6...Int.max),
      (.total, 0...Int.max),
    ]
    let rows = bands.map { word, range -> [Figure] in
      let people = attended.filter { range.contains($0.sessions) }
      return rate(word, people.count(where: \.hasOutcome), of: people.count)
    }
    return Report(
      .dose,
      [(.text, [.attended]), (.number, [.people, .outcomes]), (.percent, [.rate, .low, .high])],
      rows, notes: [.noCause, .countsOnce])
  }

  private func rate(_ word: ReportWord, _ outcomes: Int, of people: Int) -> [Figure] {
    let interval = Wilson.interval(outcomes, of: people)
    return [
      .word(word), .number(people), .number(outcomes), .share(outcomes, of: people),
      .number(interval?.low), .number(interval?.high),
    ]
  }
}

/// How sure a share is (Wilson 1927, "Probable inference, the law of succession").
enum Wilson {
  /// Between which thousandths a share of `part` in `whole` lies with 95% confidence; nil of nobody.
  static func interval(_ part: Int, of whole: Int) -> (low: Int, high: Int)? {
    guard whole > 0 else { return nil }
    let z = 1.96
    let n = Double(whole)
    let share = Double(part) / n
    let scale = 1 + z * z / n
    let middle = (share + z * z / (2 * n)) / scale
    let half = z / scale * root(share * (1 - share) / n + z * z / (4 * n * n))
    return (thousandths(middle - half), thousandths(middle + half))
  }

  private static func thousandths(_ share: Double) -> Int {
    Int(min(max(share, 0), 1) * 1000 + 0.5)
  }

  /// The square root, by Newton: the one of the system needs libm, which a module that imports nothing
  /// does not link.
  private static func root(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var guess = max(number, 1)
    for _ in 0..<60 { guess = (guess + number / guess) / 2 }
    return guess
  }
}
