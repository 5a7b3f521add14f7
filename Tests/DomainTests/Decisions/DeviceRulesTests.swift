import Testing

@testable import Domain

@Suite("Laptops of the team") struct DeviceRulesTests {
  private static let joined = Proposal(
    .deviceJoined, .set(.device, "k7q2m9xw"), .set(.name, "Balie"), .set(.station, Station.desk),
    .set(.organisation, ""))

  private static func accepted(_ scopes: String...) -> Proposal {
    Proposal(.deviceAccepted, .set(.device, "k7q2m9xw"), .set(.scopes, scopes))
  }

  private static let removed = Proposal(
    .deviceRemoved, .set(.device, "k7q2m9xw"), .set(.why, RemovalReason.lost))

  /// What a team knows after these lines, each of which no rule refuses.
  private func team(_ proposals: Proposal...) throws -> State {
    var state = State()
    var pen = Pen("aaaaaaaa")
    for proposal in proposals {
      for line in try state.decide(Deed([proposal]), at: Notebook.now).proposals {
        let over = HeldHeads(state).over(line).compactMap { state.event($0) }
        let written = pen.write(line.kind.name, over: over, [:])
        state.apply(written.saying(line.data))
      }
    }
    return state
  }

  private func refusal(_ state: State, _ proposals: Proposal...) -> Refusal? {
    do throws(Refusal) {
      _ = try state.decide(Deed(proposals), at: Notebook.now)
      return nil
    } catch {
      return error
    }
  }

  @Test("Only a laptop that asked to join is let in or put out")
  func unknown() throws {
    #expect(refusal(State(), Self.accepted("s")) == .unknown(.device, "k7q2m9xw"))
    #expect(refusal(State(), Self.removed) == .unknown(.device, "k7q2m9xw"))
    #expect(refusal(try team(Self.joined), Self.accepted("s")) == nil)
    #expect(refusal(State(), Self.joined, Self.accepted("s", "c")) == nil)
  }

  @Test("Whoever is let in sees what everyone sees")
  func scopes() throws {
    let state = try team(Self.joined)
    #expect(refusal(state, Self.accepted("c")) == .scopeMissing(.shared))
    #expect(refusal(state, Self.accepted()) == .scopeMissing(.shared))
    #expect(refusal(state, Self.accepted("c", "s")) == nil)
  }

  @Test("A laptop is put out once, and can be let in again")
  func removedOnce() throws {
    let state = try team(Self.joined, Self.accepted("s"), Self.removed)
    #expect(state.entity(EntityID(.device, "k7q2m9xw"))?.flag(.removed) == true)
    #expect(refusal(state, Self.removed) == .alreadyRemoved("k7q2m9xw"))
    #expect(refusal(try team(Self.joined), Self.removed, Self.removed) != nil)
    let back = try team(Self.joined, Self.removed, Self.accepted("s"))
    #expect(back.entity(EntityID(.device, "k7q2m9xw"))?.flag(.removed) == false)
    #expect(refusal(back, Self.removed) == nil)
  }

  @Test("A line cannot be taken away for good by hand")
  func byHand() {
    var desk = Pen("aaaaaaaa")
    let line = desk.write("insight.noted", ["insight": "i1", "text": "rust"])
    for proposal in Proposal.redacting(line) {
      #expect(refusal(State(line), proposal) == .notByRecord(.eventRedacted))
    }
  }
}

extension Event {
  /// The same line with other data.
  fileprivate func saying(_ data: Fields) -> Event {
    Event(
      version: version, lamport: lamport, at: at, by: by, kind: kind, of: of, over: over,
      data: data)
  }
}
