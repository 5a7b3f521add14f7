import Domain
import Language

/// The form on which a person gives consent, in plain words of their own language; in Dutch with
/// English beside it where there are none. Every box is empty: it is theirs to tick.
extension PaperMaker {
  func consentForm(of id: PersonID) -> Html {
    let letters = letters(for: id)
    let name = state.person(id)?.name ?? id
    let columns = letters.map { letter in
      Html.tag("div", letter.attributes, consentText(letter, id))
    }
    let isMany = partners(for: id).count > ConsentBoxes.few
    let variant = (letters.count > 1 ? "two" : "one") + (isMany ? " many" : "")
    return page(
      .consent,
      [
        kicker(.consent, in: letters), .tag("div", ["class": "beside"], columns),
        signing(letters, name),
      ], fundedBy: programmes(of: id), variant: variant)
  }

  private func consentText(_ letter: Letter, _ id: PersonID) -> [Html] {
    let also: [LetterPhrase] = [.mayContact, .mayPhoto, .mayResearch]
    return [
      .tag("h1", text: letter.text(.consentTitle)),
      .tag("p", ["class": "lead"], text: letter.text(.consentIntro)),
      part(1, letter, .keptTitle, .kept), part(2, letter, .seenTitle, .seen),
      part(3, letter, .passedTitle, .passed), partnerTicks(letter, id),
      .tag("h2", text: "4. " + letter.text(.alsoTitle)),
      .tag("ul", ["class": "ticks"], also.map { tick(letter.html($0)) }),
      part(5, letter, .longTitle, .long, blank: true),
      part(6, letter, .rightsTitle, .rights),
      .tag("p", text: letter.text(.complaint)), askLine(letter),
    ]
  }

  private func part(
    _ number: Int, _ letter: Letter, _ title: LetterPhrase, _ text: LetterPhrase,
    blank: Bool = false
  ) -> Html {
    let line = blank ? Html.tag("span", ["class": "blank"]) : .nothing
    return .all([
      .tag("h2", text: "\(number). " + letter.text(title)),
      .tag("p", [:], .text(letter.text(text) + " "), line),
    ])
  }

  /// A box for each partner of the person's programmes, and one for another.
  private func partnerTicks(_ letter: Letter, _ id: PersonID) -> Html {
    let shown = partners(for: id).map { partner in
      tick(letter.html(.passedTo, ["partner": partner.name]))
    }
    let other = tick(.all([letter.html(.passedToOther), .tag("span", ["class": "blank"])]))
    return .tag("ul", ["class": "ticks partners"], shown + [other])
  }

  /// The partners a person may be handed on to: those of their programmes and those of none.
  private func partners(for id: PersonID) -> [Partner] {
    let programmes = programmes(of: id)
    let all = state.partners.filter { $0.programme.map(programmes.contains) ?? true }
    return Array(all.prefix(ConsentBoxes.most))
  }

  private func tick(_ text: Html) -> Html {
    .tag("li", [:], .tag("span", ["class": "tick"]), .tag("span", [:], text))
  }

  /// Whom to ask, with a phone number.
  private func askLine(_ letter: Letter) -> Html {
    let reach = contact(for: nil)
    let who =
      reach.map { Html.isolated($0) } ?? .tag("span", ["class": "blank"])
    return .tag("p", [:], .text(letter.text(.ask) + " "), who)
  }

  private func signing(_ letters: [Letter], _ name: String) -> Html {
    func label(_ phrase: LetterPhrase) -> String {
      letters.map { $0.text(phrase) }.joined(separator: " / ")
    }
    let first = letters.first?.attributes ?? [:]
    return .tag(
      "div", first,
      .tag(
        "div", ["class": "boxes"],
        .tag(
          "div", ["class": "box"], .tag("span", ["class": "label"], text: label(.name)),
          .tag("span", ["class": "filled"], .isolated(name))),
        box(label(.date)), box(label(.signature)), box(label(.teamSignature))))
  }
}

/// How many partners fit on a consent form that is to stay on one page.
enum ConsentBoxes {
  static let most = 11
  /// Up to so many the letters can be as large as elsewhere.
  static let few = 5
}
