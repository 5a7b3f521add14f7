import Domain
import Language

/// The handoff sheet: one page of A4 with what a partner may be told, strengths first.
extension PaperMaker {
  func fichePage(of id: String) -> Html {
    guard let facts = ficheFacts(of: id) else { return .nothing }
    var shortening = Shortening()
    let name = shortening.cut(facts.sheet.name, lines: 1)
    let head = shortening.fit(facts.head, lines: 6, each: 2)
    let sections = facts.sections.map { section in
      var section = section
      section.entries = shortening.fit(
        section.entries, lines: section.room.all, each: section.room.each)
      return section
    }
    let rest =
      shortening.isCut
      ? Html.tag("p", ["class": "rest"], text: words(FichePhrase.rest)) : .nothing
    return page(
      .fiche,
      [
        .tag("p", ["class": "kicker"], text: words(PaperPhrase.fiche)),
        .tag("h1", [:], .isolated(name)),
        self.facts(head.map { (label: $0.label ?? "", value: .isolated($0.text)) }),
      ] + sections.map(html) + [rest, .tag("p", ["class": "only"], text: facts.ending)],
      fundedBy: funded(facts.sheet), variant: FicheLetters.size(for: shortening.used))
  }

  /// The same as plain text, a fact a line, with nothing cut.
  public func ficheText(of id: String) throws(PaperFlaw) -> [UInt8] {
    if let flaw = state.flaw(of: .fiche(id), on: today) { throw flaw }
    guard let facts = ficheFacts(of: id) else { return [] }
    var lines = ["\(words(PaperPhrase.fiche)): \(facts.sheet.name)"] + facts.head.map(line)
    for section in facts.sections {
      lines += ["", section.heading.uppercased()]
      for entry in section.entries {
        lines += ["- " + line(entry)] + entry.under.map { "  - " + $0 }
      }
    }
    let funders = supportLines(of: funded(facts.sheet))
    lines += ["", facts.ending] + (funders.isEmpty ? [] : [""] + funders)
    // What was typed on several lines is read out in one go.
    let flat = lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n" }
    return Array(flat.joined().utf8)
  }

  /// The same for programs.
  public func fichePicture(of id: String) throws(PaperFlaw) -> Value {
    if let flaw = state.flaw(of: .fiche(id), on: today) { throw flaw }
    return state.handoffSheet(id, on: today)?.picture ?? .null
  }

  private func ficheFacts(of id: String) -> FicheFacts? {
    state.handoffSheet(id, on: today)
      .map { FicheFacts(sheet: $0, state: state, words: words, user: user) }
  }

  /// The programme it is done in, or else those of the person.
  private func funded(_ sheet: HandoffSheet) -> [ProgrammeID] {
    if let programme = sheet.programme { return [programme] }
    return state.handoff(sheet.handoff).map { programmes(of: $0.person) } ?? []
  }

  private func line(_ entry: FicheEntry) -> String {
    entry.label.map { "\($0): \(entry.text)" } ?? entry.text
  }

  private func html(_ section: FicheSection) -> Html {
    let entries = section.entries.map { entry in
      let label = entry.label.map { Html.tag("span", ["class": "label"], text: $0 + ": ") }
      let under = entry.under.map { Html.tag("li", [:], .isolated($0)) }
      return Html.tag(
        "li", [:], label ?? .nothing, section.isOurs ? .text(entry.text) : .isolated(entry.text),
        under.isEmpty ? .nothing : .tag("ul", [:], under))
    }
    return .tag(
      "div", ["class": section.isOurs ? "ours" : "theirs"],
      .tag("h2", text: section.heading), .tag("ul", [:], entries))
  }
}

/// How large the letters of a handoff sheet can be.
enum FicheLetters {
  /// By how many lines of the smallest letters it takes.
  static func size(for lines: Int) -> String {
    switch lines {
    case ...22: "large"
    case ...32: "middle"
    default: "small"
    }
  }
}
