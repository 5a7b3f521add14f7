import Domain
import Language

extension Sentences {
  /// All there is to know before somebody is erased, a paragraph each.
  func whatGoes(_ preview: ErasurePreview, _ person: PersonID) -> [String] {
    let things = preview.things.map { count in
      words.plural(
        ErasingPhrase.lines, count.count, ["text": words.entity(count.type.rawValue)])
    }
    let head = words(ErasingPhrase.whatGoes, ["text": self.person(person)])
    let mentions = words(
      preview.mentions.isEmpty ? ErasingPhrase.noMentions : .mentionsHint)
    return [
      ([head, things.joined(separator: ", ") + "."]
        + [words.plural(ErasingPhrase.linesInAll, preview.lines)]).joined(separator: " "),
      words(ErasingPhrase.everywhere),
    ] + terms(preview.terms) + [
      words(ErasingPhrase.outOfReach) + " " + words(ErasingPhrase.final),
      mentions,
    ]
  }

  /// Who may still ask to see the file, in a sentence each; and that filed figures stay.
  public func terms(_ terms: [FunderTerm]) -> [String] {
    terms.map { term in
      words(
        ErasingPhrase.funderTerm,
        [
          "funder": term.funder, "programme": programme(term.programme),
          "day": numericDay(term.until),
        ])
    }
  }

  /// About whom a text is, what kind of line it stands in, and when that was written.
  func mentionHead(_ mention: Mention) -> String {
    let who = mention.about.map(person) ?? words(ErasingPhrase.aboutNobody)
    let day = state.event(mention.version).flatMap { Moment(instant: $0.at)?.day }
    return [who, words.kind(mention.kind), day.map(numericDay)].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// Which laptops have taken away somebody who was erased, and which have not said so yet. The name
  /// is gone: only the id is left to call them by.
  public func openErasure(_ erasure: ErasureConfirmation) -> String {
    let said = erasure.confirmed.map(\.name).joined(separator: ", ")
    let missing = words(
      ErasingPhrase.notConfirmed, ["text": erasure.missing.map(\.name).joined(separator: ", ")])
    let parts = said.isEmpty ? [] : [words(ErasingPhrase.confirmed, ["text": said])]
    return words(
      ErasingPhrase.openErasure,
      ["id": erasure.person, "text": (parts + [missing]).joined(separator: " · ")])
  }
}
