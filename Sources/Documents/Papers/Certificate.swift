import Domain
import Language

/// The certificate of attendance: who, when and how long. Neither why nor what about: a theme, a
/// place or the name of a project may tell what someone lives on.
extension PaperMaker {
  func certificate(
    of id: PersonID, at session: SessionID? = nil, in programme: ProgrammeID? = nil
  ) -> Html {
    let visits = state.visits(of: id, at: session, in: programme)
    let held = visits.compactMap { state.session($0.session) }
    var programmes: [ProgrammeID] = []
    for one in held.flatMap(programmes(of:)) where !programmes.contains(one) {
      programmes.append(one)
    }
    let head: [Html] = [
      organisation.isEmpty ? .nothing : .tag("p", ["class": "kicker"], text: organisation),
      .tag("h1", text: words(PaperPhrase.attest)),
      .tag("p", ["class": "lead"], text: words(PaperPhrase.attestLead)),
      .tag("p", ["class": "who"], .isolated(state.person(id)?.name ?? id)),
      .tag("p", ["class": "lead"], text: words.plural(PaperPhrase.attestWasThere, visits.count)),
    ]
    return page(
      .attest, head + [visitTable(visits), total(of: visits), attestSignature],
      fundedBy: programmes, variant: visits.count > 14 ? "many" : "few")
  }

  private func visitTable(_ visits: [Visit]) -> Html {
    let headings = [words.field("day"), words(PaperPhrase.hours), words(PaperPhrase.duration)]
    let head = Html.tag("tr", [:], headings.map { .tag("th", ["scope": "col"], text: $0) })
    // Long lists stand in tables side by side.
    let columns = visits.count <= 14 ? 1 : visits.count <= 60 ? 2 : 3
    let length = (visits.count + columns - 1) / columns
    let tables = stride(from: 0, to: visits.count, by: length).map { start in
      let rows = visits[start..<min(visits.count, start + length)].map { row($0, columns) }
      return Html.tag("table", [:], .tag("thead", [:], head), .tag("tbody", [:], rows))
    }
    return .tag("div", ["class": "visits columns\(columns)"], tables)
  }

  private func row(_ visit: Visit, _ columns: Int) -> Html {
    let day =
      columns == 1 ? words.longDate(visit.day.parts) : words.numericDate(visit.day.parts)
    let none = words(CommonPhrase.noValue)
    return .tag(
      "tr", [:], .tag("td", text: day), .tag("td", text: times(visit.start, visit.end) ?? none),
      .tag("td", text: visit.minutes.map { words.duration(minutes: $0) } ?? none))
  }

  private func total(of visits: [Visit]) -> Html {
    let known = visits.compactMap(\.minutes)
    guard !known.isEmpty else { return .nothing }
    let sum = words.duration(minutes: known.reduce(0, +))
    return .tag("p", ["class": "total"], text: words(PaperPhrase.attestTotal, ["text": sum]))
  }

  private var attestSignature: Html {
    .tag(
      "div", ["class": "signing"],
      .tag(
        "p", text: words(PaperPhrase.madeOn, ["day": words.longDate(today.parts)])),
      .tag("div", ["class": "boxes"], box(words(PaperPhrase.nameAndSignature))))
  }
}
