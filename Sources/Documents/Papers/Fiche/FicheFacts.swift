import Domain
import Language

/// A line of a handoff sheet: what it is, what it says, and what hangs under it.
struct FicheEntry {
  var label: String?
  var text: String
  var under: [String] = []
}

/// Lines under a heading.
struct FicheSection {
  let heading: String
  var entries: [FicheEntry]
  /// How many lines of the page it may take, and how many one entry of it.
  var room = (all: 8, each: 2)
  /// True for what the team says of its own accord, and not of the person.
  var isOurs = false
}

/// Turns what a partner may be told into what they read, the same on paper and as plain text.
struct FicheFacts {
  let sheet: HandoffSheet
  let state: State
  let words: Words
  /// Who makes it, and hands over where nobody else does.
  let user: Handle

  /// To whom, from whom, when and what for.
  var head: [FicheEntry] {
    [
      entry(.to, state.partner(sheet.partner)?.name ?? sheet.partner), entry(.by, colleague),
      entry(.on, words.longDate(sheet.day.parts)), entry(.purpose, purpose),
    ].compactMap(\.self)
  }

  /// The parts in their order; what holds nothing is left out.
  var sections: [FicheSection] {
    let all = [
      section(.strengths, sheet.strengths.map { FicheEntry(text: $0) }),
      section(.goals, sheet.goals.map(aim), room: (12, 3)),
      section(.asked, [FicheEntry(text: sheet.asked ?? "")], room: (5, 5)),
      section(.reach, ways + languages),
      section(.keptBack, keptBack, room: (5, 3), isOurs: true),
      section(.grounds, grounds, room: (4, 2), isOurs: true),
    ]
    return all.filter { !$0.entries.isEmpty }
  }

  /// What the partner is to mind.
  var ending: String { words(FichePhrase.only, ["name": sheet.name]) }

  private func entry(_ phrase: FichePhrase, _ text: String?) -> FicheEntry? {
    text.map { FicheEntry(label: words(phrase), text: $0) }
  }

  private func section(
    _ phrase: FichePhrase, _ entries: [FicheEntry], room: (all: Int, each: Int) = (8, 2),
    isOurs: Bool = false
  ) -> FicheSection {
    FicheSection(
      heading: words(phrase, ["name": sheet.name]), entries: entries.filter { !$0.text.isEmpty },
      room: room, isOurs: isOurs)
  }

  /// "Els Maes, 0400 11 22 33": the first who can be called, or else the first there is.
  private var colleague: String? {
    let known = (sheet.colleagues + [user]).map { state.staff($0) }.compactMap(\.self)
    guard let first = known.first(where: { $0.phone != nil }) ?? known.first else { return nil }
    return [first.name, first.phone].compactMap(\.self).joined(separator: ", ")
  }

  /// The vacancy, or else what the partner does for people.
  private var purpose: String? {
    if let vacancy = sheet.vacancy.flatMap(state.vacancy) { return vacancy.name }
    guard let does = state.partner(sheet.partner)?.does, does != .other else { return nil }
    return words.value(does.rawValue, of: Field.does.name)
  }

  private func aim(_ aim: HandoffSheet.Aim) -> FicheEntry {
    FicheEntry(
      text: aim.text,
      under: aim.steps.map { $0.isDone ? "\($0.text) (\(words(FichePhrase.taken)))" : $0.text })
  }

  private var ways: [FicheEntry] {
    let language = sheet.language.map(languageName)
    let spoken =
      sheet.needsInterpreter
      ? words(
        FichePhrase.withInterpreter, ["text": language ?? words(CommonPhrase.unknown)]) : language
    return [
      sheet.phone.map { FicheEntry(label: words.field(Field.phone.name), text: $0) },
      sheet.email.map { FicheEntry(label: words.field(Field.email.name), text: $0) },
      entry(.spoken, spoken),
      sheet.municipality.map { FicheEntry(label: words.field(Field.municipality.name), text: $0) },
    ].compactMap(\.self)
  }

  private func languageName(_ code: String) -> String { words.text("language.\(code)") ?? code }
}

extension FicheFacts {
  /// "Nederlands: luisteren A2, spreken B1".
  private var languages: [FicheEntry] {
    sheet.languages.map { known in
      let skills = [
        (Field.listening, known.listening), (.speaking, known.speaking), (.reading, known.reading),
        (.writing, known.writing),
      ].compactMap { field, level in
        level.map {
          "\(words.field(field.name).lowercased()) \(words.value($0.rawValue, of: field.name))"
        }
      }
      let mother = known.isMother ? [words(FichePhrase.mother)] : []
      let said = (mother + skills).joined(separator: ", ")
      let name = languageName(known.code)
      return said.isEmpty ? FicheEntry(text: name) : FicheEntry(label: name, text: said)
    }
  }

  /// What is kept back, a line for each reason.
  private var keptBack: [FicheEntry] {
    HandoffSheet.Hindrance.allCases.compactMap { why in
      let parts = sheet.keptBack.filter { $0.why == why }
        .map { words.text("fiche.part.\($0.part.rawValue)") ?? "" }
      guard !parts.isEmpty else { return nil }
      return FicheEntry(
        text: words(phrase(for: why), ["text": words.list(parts), "name": sheet.name]))
    }
  }

  private func phrase(for why: HandoffSheet.Hindrance) -> FichePhrase {
    switch why {
    case .needsConsent: .needsConsent
    case .inConfidence: .inConfidence
    case .notHere: .notHere
    }
  }

  /// "Toestemming, voor Job & Co: sinds 3 november 2026, zonder einddatum".
  private var grounds: [FicheEntry] {
    sheet.grounds.map { consent in
      let partner = consent.partner.map { state.partner($0)?.name ?? $0 }
      let until =
        consent.until.map { words(FichePhrase.until, ["day": words.longDate($0.parts)]) }
        ?? words(FichePhrase.noEnd)
      let ground = words.value(consent.ground?.rawValue ?? "", of: Field.ground.name)
      return FicheEntry(
        text: words(
          partner == nil ? FichePhrase.groundForAll : .ground,
          [
            "ground": ground.prefix(1).uppercased() + ground.dropFirst(), "partner": partner ?? "",
            "day": consent.on.map { words.longDate($0.parts) } ?? words(CommonPhrase.unknown),
            "until": until,
          ]))
    }
  }
}
