/// What may be told to researchers: a row a person, without anything that names them.
///
/// It is pseudonymised, not anonymous (Regulation (EU) 2016/679, article 4(5) and recital 26): who knows
/// more of someone may recognise them all the same.
public struct ResearchSheet: Sendable {
  /// So many people share every combination of traits that is told.
  public static let least = 5

  /// One person.
  public struct Row: Hashable, Sendable {
    /// Drawn by lot; nothing leads from it to the person, nor to another sheet.
    public let pseudonym: String
    /// What is told of each trait, in the order of `Trait.allCases`.
    public let traits: [TraitValue]
    /// At how many sessions they were.
    public let sessions: Int
    /// How many whole weeks they took part so far; nil where they were never enrolled.
    public let weeks: Int?
    /// What they came to last; nil where they came to nothing yet.
    public let outcome: OutcomeResult?
    /// How many whole weeks lay between the first referral and the first talk, session or enrolment, or
    /// lie between it and today; nil where nobody referred them.
    public let waiting: Int?
  }

  /// In an order that is drawn by lot.
  public let rows: [Row]
  /// How many are left out because they took their consent to research back, or it ran out.
  public let withdrawn: Int

  /// How many cells tell less than is known.
  public let widened: Int
  /// Of how many people no trait is told.
  public var hidden: Int {
    rows.count { $0.traits.allSatisfy { $0 == .leftOut } }
  }
}

extension State {
  /// The people of `programme` and its parts, or all, as they are on `day`; nil where there are fewer
  /// than five, who could not hide among one another.
  public func researchSheet(
    of programme: ProgrammeID?, on day: Day, using source: inout some RandomNumberGenerator
  ) -> ResearchSheet? {
    let tracks = ResearchTracks(self, of: programme, on: day)
    let withdrawn = Set(tracks.people.filter { hasWithdrawnFromResearch($0, on: day) })
    // Drawn before anything is worked out, so that no order of ids shows through.
    let people = tracks.people.filter { !withdrawn.contains($0) }.shuffled(using: &source)
    let known = people.map { person in
      Trait.allCases.map { rungs(of: $0, person, on: day) }
    }
    var traits = RareTraits(known, least: ResearchSheet.least)
    guard let told = traits.widened() else { return nil }
    let rows = zip(people, told).map { person, traits in
      tracks.row(of: person, traits, as: Identifier.fresh(length: 8, using: &source))
    }
    let widened = zip(known, told).reduce(0) { count, pair in
      count + zip(pair.0, pair.1).count { $0.first != $1 }
    }
    return ResearchSheet(rows: rows, withdrawn: withdrawn.count, widened: widened)
  }

  private func hasWithdrawnFromResearch(_ person: PersonID, on day: Day) -> Bool {
    let said = consents(of: person).filter { $0.purpose == .research }
    return !said.isEmpty && !said.contains { $0.isLive(on: day) }
  }
}
