import Domain
import Language

/// Makes papers out of what is known: each a file of HTML that prints on A4.
public struct PaperMaker: Sendable {
  let state: State
  let words: Words
  let today: Day
  let user: Handle
  let organisation: String
  let shelf: PaperShelf

  /// - Parameters:
  ///   - words: the language of what the team keeps; what participants read is in theirs.
  ///   - user: who makes it, for a phone number where the session has none.
  ///   - organisation: who gives out certificates; empty where nobody said.
  public init(
    state: State, words: Words, today: Day, user: Handle, organisation: String, shelf: PaperShelf
  ) {
    self.state = state
    self.words = words
    self.today = today
    self.user = user
    self.organisation = organisation
    self.shelf = shelf
  }

  /// The bytes of the paper.
  /// - Throws: why it cannot be made.
  public func make(_ paper: Paper) throws(PaperFlaw) -> [UInt8] {
    if let flaw = state.flaw(of: paper, on: today) { throw flaw }
    let language = letters(of: paper).first?.code ?? words.tongue.rawValue
    return PaperFile(
      language: language, title: words.paper(paper.kind.rawValue),
      style: shelf.style(of: paper.kind),
      pages: pages(of: paper)
    ).bytes
  }

  private func pages(of paper: Paper) -> [Html] {
    switch paper {
    case .attendance(let session): [signInSheet(of: session)]
    case .attest(let person, let session, let programme):
      [certificate(of: person, at: session, in: programme)]
    case .attests(let session):
      state.peopleThere(at: session).map { certificate(of: $0, at: session) }
    case .consent(let person): [consentForm(of: person)]
    case .invitation(let person, let session):
      [invitation(of: person, to: session ?? state.nextSeat(of: person, from: today)?.id)]
    case .invitations(let session):
      state.peopleSignedUp(for: session).map { invitation(of: $0, to: session) }
    case .field(let programme): [fieldSheet(of: programme)]
    case .access(let person): [accessPage(of: person)]
    case .fiche(let handoff): [fichePage(of: handoff)]
    case .calendar(let from, let to, let programme): wallPages(from: from, to: to, in: programme)
    case .tips(let theme, let programme): [tipsPage(about: theme, in: programme)]
    }
  }

  /// The languages of what one participant reads; none where the team keeps the paper.
  private func letters(of paper: Paper) -> [Letter] {
    switch paper {
    case .consent(let person), .invitation(let person, _): letters(for: person)
    default: []
    }
  }

  /// The languages for a participant.
  func letters(for person: PersonID) -> [Letter] {
    shelf.letters(for: state.person(person)?.language, usual: words.tongue)
  }
}
