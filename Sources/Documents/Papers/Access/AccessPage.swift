import Domain
import Language

/// Everything held on one person as that person reads it, on paper or as plain text.
extension PaperMaker {
  func accessPage(of id: PersonID) -> Html {
    guard let facts = accessFacts(of: id) else { return .nothing }
    let name = state.person(id)?.name ?? id
    let head: [Html] = [
      organisation.isEmpty ? .nothing : .tag("p", ["class": "kicker"], text: organisation),
      .tag("h1", text: words(AccessPhrase.title)),
      .tag("p", ["class": "who"], .isolated(name)),
      .tag("p", text: words(PaperPhrase.madeOn, ["day": words.longDate(today.parts)])),
    ]
    let parts = AccessPart.allCases.flatMap { part(of: facts, $0) }
    let ending = facts.ending.map { Html.tag("p", text: $0) }
    let elsewhere =
      ending.isEmpty ? [] : [Html.tag("h2", text: words(AccessPhrase.elsewhere))] + ending
    return page(
      .access, head + facts.introduction.map { .tag("p", text: $0) } + parts + elsewhere,
      fundedBy: programmes(of: id))
  }

  /// The same as plain text, a fact a line.
  public func accessText(of id: PersonID) throws(PaperFlaw) -> [UInt8] {
    if let flaw = state.flaw(of: .access(id), on: today) { throw flaw }
    guard let facts = accessFacts(of: id) else { return [] }
    var lines = ["\(words(AccessPhrase.title)): \(state.person(id)?.name ?? id)"]
    lines += [words(PaperPhrase.madeOn, ["day": words.longDate(today.parts)])]
    lines += facts.introduction
    for part in AccessPart.allCases {
      let things = facts.things(in: part)
      if !things.isEmpty { lines += ["", words(part.title).uppercased()] }
      for thing in things { lines += [facts.name(of: thing)] + facts.facts(of: thing).map(line) }
    }
    if !facts.ending.isEmpty { lines += ["", words(AccessPhrase.elsewhere).uppercased()] }
    return Array((lines + facts.ending).map { $0 + "\n" }.joined().utf8)

    func line(_ fact: AccessFact) -> String {
      let mark = facts.mark(fact.standing).map { " (\($0))" } ?? ""
      return "- \(fact.label): \(fact.value)\(mark) · \(fact.day), \(fact.by)"
    }
  }

  /// The same for programs.
  public func accessPicture(of id: PersonID) throws(PaperFlaw) -> Value {
    if let flaw = state.flaw(of: .access(id), on: today) { throw flaw }
    return state.holdings(of: id)?.picture ?? .null
  }

  private func accessFacts(of id: PersonID) -> AccessFacts? {
    state.holdings(of: id).map { AccessFacts(holdings: $0, state: state, words: words) }
  }

  private func part(of facts: AccessFacts, _ part: AccessPart) -> [Html] {
    let things = facts.things(in: part)
    guard !things.isEmpty else { return [] }
    let headings: [AccessPhrase] = [.what, .value, .notedOn, .by]
    let head = headings.map { Html.tag("th", ["scope": "col"], text: words($0)) }
    let body = things.map { thing in
      Html.tag(
        "tbody", [:],
        [
          .tag(
            "tr", [:],
            .tag("th", ["colspan": "4", "class": "thing"], .isolated(facts.name(of: thing))))
        ] + facts.facts(of: thing).map { row($0, facts) })
    }
    return [
      .tag("h2", text: words(part.title)),
      .tag("table", [:], [.tag("thead", [:], .tag("tr", [:], head))] + body),
    ]
  }

  private func row(_ fact: AccessFact, _ facts: AccessFacts) -> Html {
    let mark = facts.mark(fact.standing)
    let value = Html.tag("span", ["class": "said"], .isolated(fact.value))
    let beside = mark.map { Html.tag("span", ["class": "mark"], text: " \($0)") } ?? .nothing
    return .tag(
      "tr", ["class": fact.standing.rawValue], .tag("td", text: fact.label),
      .tag("td", [:], value, beside), .tag("td", text: fact.day), .tag("td", text: fact.by))
  }
}
