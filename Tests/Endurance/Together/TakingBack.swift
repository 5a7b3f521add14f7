import Domain
import Journal

extension Team {
  /// Something that was said counts no longer.
  func withdraw(_ station: Station) throws {
    let state = station.state
    guard let event = state.lines.filter(state.stillCounts).randomElement(using: &dice),
      !Circle.isAboutDevices(event)
    else { return }
    let deed = state.deed(of: event)
    note(try station.append(Deed.undo(deed).proposals))
    takenBack.formUnion(deed.events.map(\.version))
    count("withdrawals")
  }

  /// Somebody is erased: all that was said of them goes, and what mentions them is told anew.
  func erase(_ station: Station) throws {
    guard let person = someone(station) else { return }
    let state = station.state
    var proposals = try state.decideErasing(person).proposals
    let mentions = state.lines.filter(state.stillCounts).filter { mention(in: $0) != nil }
    if pick(3) == 0, let event = mentions.randomElement(using: &dice), event.of != person {
      proposals += Proposal.redacting(event)
    }
    try takeAway(proposals, station)
    count("erasures")
    tell("\(station.name) erases \(person)")
  }

  /// A text is taken away for good.
  func redact(_ station: Station) throws {
    let state = station.state
    let mentions = state.lines.filter(state.stillCounts).filter { mention(in: $0) != nil }
    guard let event = mentions.randomElement(using: &dice) else { return }
    try takeAway(Proposal.redacting(event), station)
    count("redactions")
    tell("\(station.name) redacts \(event.version.text)")
  }

  private func takeAway(_ proposals: [Proposal], _ station: Station) throws {
    let (events, _) = try station.reading().erase(
      proposals, by: "walter", at: station.now, state: station.state, using: &station.dice)
    station.apply(events)
    note(events.filter { $0.kind != "gone" && $0.version.log.device == station.device })
  }

  /// The text of a line that may be taken away.
  func mention(in event: Event) -> String? {
    guard let text = event.data[.text]?.asText, text.hasPrefix("Melding-") else { return nil }
    return text
  }
}
