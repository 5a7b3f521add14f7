import Domain
import Language
import Screen

/// What is asked before a laptop is let in or taken out.
struct LaptopQuestion: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Which of these?
    case whatNow
    /// What may it see?
    case admit
    /// Its request goes.
    case refuse
    /// Really out?
    case remove
    /// Really lost?
    case lost
    /// Something was told; Enter closes it.
    case told
  }

  let kind: Kind
  let row: LaptopsOverlay.Row
  var dialog: Dialog
}

extension Workbench {
  /// Asks, or does at once what harms nobody.
  mutating func begin(
    _ kind: LaptopQuestion.Kind, _ row: LaptopsOverlay.Row, _ open: LaptopsOverlay
  ) -> [Effect] {
    guard kind == .refuse else {
      ask(kind, row, open)
      return []
    }
    var closed = open
    closed.question = nil
    overlay = .laptops(closed)
    known.requests.removeAll { $0.laptop.device == row.device }
    countLaptopRows()
    status.say(words(LaptopPhrase.refused, ["text": row.name]), .good)
    return [.refuseLaptop(row.device)]
  }

  mutating func ask(
    _ kind: LaptopQuestion.Kind, _ row: LaptopsOverlay.Row, _ open: LaptopsOverlay
  ) {
    var open = open
    open.question = LaptopQuestion(kind: kind, row: row, dialog: dialog(kind, row))
    overlay = .laptops(open)
  }

  private func dialog(_ kind: LaptopQuestion.Kind, _ row: LaptopsOverlay.Row) -> Dialog {
    switch kind {
    case .admit: admission(row)
    case .remove:
      confirmation(.removeTitle, .remove, row, choice("remove", .removeIt))
    case .lost: confirmation(.lostTitle, .lost, row, choice("lost", .lostIt))
    case .told:
      Dialog(
        title: words(LaptopPhrase.afterLostTitle),
        text: words(DevicesPhrase.removedLost, ["text": row.name]),
        choices: [choice("fine", .fine)])
    case .whatNow, .refuse:
      Dialog(
        title: row.name, text: words(LaptopPhrase.whatNow),
        choices: [
          choice("admit", .doAdmit), choice("remove", .doRemove), choice("lost", .doLost),
        ])
    }
  }

  /// What it may see; the confidential only within one organisation, and only by who sees it itself.
  private func admission(_ row: LaptopsOverlay.Row) -> Dialog {
    let code: String? = if case .asks(let request) = row { request.code } else { nil }
    let compare = code.map {
      words(LaptopPhrase.compare, ["text": row.name, "code": LaptopRequest.spaced($0)])
    }
    let mayAll = maySeeAll(row)
    let text = [
      compare, words(LaptopPhrase.whatMaySee), mayAll ? nil : words(LaptopPhrase.onlyOwn),
    ]
    return Dialog(
      title: words(LaptopPhrase.admitTitle, ["text": row.name]),
      text: text.compactMap(\.self).joined(separator: "\n\n"),
      choices: [choice("shared", .seesShared)] + (mayAll ? [choice("all", .seesAll)] : [])
        + [choice("no", .notNow)])
  }

  private func maySeeAll(_ row: LaptopsOverlay.Row) -> Bool {
    guard let own = known.laptops.first(where: { $0.member.device == known.own })?.member else {
      return false
    }
    let organisation =
      switch row {
      case .asks(let request): request.laptop.organisation
      case .laptop(let laptop): laptop.member.organisation
      }
    return own.scopes.contains(.confidential)
      && own.organisationMark == OrganisationMark.of(organisation)
  }

  private func confirmation(
    _ title: LaptopPhrase, _ text: LaptopPhrase, _ row: LaptopsOverlay.Row,
    _ yes: Dialog.Choice
  ) -> Dialog {
    Dialog(
      title: words(title, ["text": row.name]), text: words(text, ["text": row.name]),
      choices: [choice("no", .notNow), yes])
  }

  private func choice(_ id: String, _ label: LaptopPhrase) -> Dialog.Choice {
    Dialog.Choice(id, key: words.text("laptop.key.\(id)")?.first ?? "?", label: words(label))
  }
}
