import Domain
import Language

/// The sheet for outreach without a laptop: where and when, strokes for flyers and short talks, and
/// ten lines for who may be called back.
extension PaperMaker {
  func fieldSheet(of id: ProgrammeID?) -> Html {
    let programme = id.flatMap(state.programme)
    let running = runningProgrammes
    return page(
      .field,
      [
        programme.map { .tag("p", ["class": "kicker"], text: $0.name) } ?? .nothing,
        .tag("h1", text: words(PaperPhrase.field)),
        .tag(
          "div", ["class": "boxes"], box(words.field("place")), box(words.field("day")),
          box(words(PaperPhrase.fromTo)), box(words(PaperPhrase.colleagues))),
        .tag(
          "div", ["class": "boxes tallies"], box(words.field("flyers")),
          box(words.field("talks"))),
        .tag("p", ["class": "hint"], text: words(PaperPhrase.tallyHint)), contactTable,
        .tag("p", ["class": "hint"], text: words(PaperPhrase.fieldHint)),
      ], fundedBy: id.map { [$0] } ?? running)
  }

  private var contactTable: Html {
    let headings: [(String, String)] = [
      ("first", words(PaperPhrase.firstName)), ("phone", words.field("phone")),
      ("language", words(PaperPhrase.language)), ("may", words(PaperPhrase.mayContact)),
      ("note", words.field("note")),
    ]
    let head = Html.tag(
      "tr", [:], headings.map { .tag("th", ["class": $0.0, "scope": "col"], text: $0.1) })
    let row = Html.tag(
      "tr", [:],
      headings.map { name, _ in
        name == "may"
          ? .tag(
            "td", ["class": "may"], .tag("span", ["class": "tick"]),
            .text(" " + words(CommonPhrase.yes)))
          : .tag("td")
      })
    return .tag(
      "table", [:], .tag("thead", [:], head),
      .tag("tbody", [:], Array(repeating: row, count: 10)))
  }
}
