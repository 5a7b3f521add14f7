import Domain
import Language

/// The tips booklet: half a page that says what it is, then the tips by theme in two columns. No
/// name stands in it, and no day that tells who was there.
extension PaperMaker {
  func tipsPage(about theme: String?, in programme: ProgrammeID?) -> Html {
    let booklet = state.tipsBooklet(theme: theme, in: programme)
    return page(
      .tips,
      [cover(booklet, in: programme)]
        + [.tag("div", ["class": "chapters"], booklet.chapters.map(chapter))]
        + [withheld(booklet)], fundedBy: programme.map(family) ?? runningProgrammes)
  }

  private func cover(_ booklet: TipsBooklet, in programme: ProgrammeID?) -> Html {
    let whose = programme.flatMap(state.programme)?.name ?? organisation
    let contents = booklet.chapters.map { chapter in
      Html.tag(
        "li", [:], .isolated(title(of: chapter)),
        .text(" · " + words.plural(WallPhrase.tipsCount, chapter.tips.count)))
    }
    return .tag(
      "div", ["class": "cover"],
      whose.isEmpty ? .nothing : .tag("p", ["class": "kicker"], text: whose),
      .tag("h1", text: words(WallPhrase.tipsTitle)),
      .tag("p", ["class": "lead"], text: words(WallPhrase.tipsLead)),
      contents.count < 2
        ? .nothing
        : .all([
          .tag("h2", text: words(WallPhrase.tipsContents)),
          .tag("ul", ["class": "contents"], contents),
        ]))
  }

  private func chapter(_ chapter: TipsBooklet.Chapter) -> Html {
    .tag(
      "div", ["class": "chapter"], .tag("h2", [:], .isolated(title(of: chapter))),
      .tag("ul", [:], chapter.tips.map { .tag("li", [:], .isolated($0)) }))
  }

  private func title(of chapter: TipsBooklet.Chapter) -> String {
    chapter.theme ?? words(WallPhrase.tipsOther)
  }

  private func withheld(_ booklet: TipsBooklet) -> Html {
    booklet.withheld == 0
      ? .nothing
      : .tag("p", ["class": "hint"], text: words.plural(WallPhrase.tipsWithheld, booklet.withheld))
  }
}
