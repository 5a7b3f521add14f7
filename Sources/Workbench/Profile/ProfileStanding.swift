import Domain
import Language
import Screen

/// Who a person is: languages, statuses, what only the organisation knows, who stands around them.
extension Workbench {
  func standingLines(_ id: PersonID) -> [ProfileLine] {
    languageLines(id) + statusLines(id) + groupLines(id) + detailLines(id) + aroundLines(id)
  }

  private func languageLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.languages),
      state.languages(of: id).map { language in
        let name = words.text("language.\(language.code)") ?? language.code
        let mother = language.isMother ? words(PanePhrase.motherTongue) : nil
        let skills: [(String, LanguageLevel?)] = [
          ("listening", language.listening), ("speaking", language.speaking),
          ("reading", language.reading), ("writing", language.writing),
        ]
        let levels = skills.compactMap { field, level in
          level.map { "\(words.field(field).lowercased()) \($0.rawValue)" }
        }
        let rest = ([mother] + levels).compactMap(\.self).joined(separator: ", ")
        return ProfileLine(text: rest.isEmpty ? name : "\(name): \(rest)", indent: 2)
      })
  }

  private func statusLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.statuses),
      state.statuses(of: id).map { status in
        let name = status.name.map { words.value($0.rawValue, of: "standsAs") } ?? ""
        let since = status.since.map { words.numericDate($0.parts) } ?? "?"
        let until = status.until.map { " – \(words.numericDate($0.parts))" } ?? ""
        return ProfileLine(
          text: "\(name) (\(since)\(until))",
          style: status.isCurrent(on: now.day) ? .plain : .muted)
      })
  }

  /// The groups that follow from all this; nobody types them in.
  private func groupLines(_ id: PersonID) -> [ProfileLine] {
    let programme = currentEnrolments.last.flatMap { state.programme($0.programme) }
    let groups = state.targetGroups(of: id, on: now.day, in: programme)
      .map { words.value($0.rawValue, of: "targetGroups") }
    guard !groups.isEmpty else { return [] }
    return [ProfileLine(label: words(PanePhrase.groups), text: groups.joined(separator: ", "))]
  }

  /// Known and declined; what was not asked is not shown as if it were missing.
  private func detailLines(_ id: PersonID) -> [ProfileLine] {
    let person = EntityID(.detail, of: id)
    guard let entity = state.entity(person, in: .confidential),
      let details = state.details(of: id)
    else { return [] }
    let fields = EventKind.personDetailed.fields.filter { $0 != .declined }
    let known = fields.compactMap { field -> ProfileLine? in
      guard let value = entity[field] else { return nil }
      let text = sentences.value(value, of: field) ?? written(value, field)
      return ProfileLine(text: "\(words.field(field.name)): \(text)", indent: 2)
    }
    let declined = details.declined.map { words.field($0).lowercased() }
    let last =
      declined.isEmpty
      ? []
      : [
        ProfileLine(
          text: "\(words(FormPhrase.declined)): \(declined.joined(separator: ", "))",
          style: .muted, indent: 2)
      ]
    return lines(words(PanePhrase.confidential), known + last)
  }

  /// Who guides the person, which roles they took, whom they help and who helps them.
  private func aroundLines(_ id: PersonID) -> [ProfileLine] {
    let staff = state.assignments(of: id).filter { $0.isCurrent(on: now.day) }
      .map { ProfileLine(text: state.staff($0.staff)?.name ?? $0.staff) }
    let roles = state.roles(of: id).compactMap { held in
      held.role.map { role in
        let since = held.since.map { " (\(words.numericDate($0.parts)))" } ?? ""
        return ProfileLine(text: words.value(role.rawValue, of: "role") + since)
      }
    }
    let peers = state.peers(of: id).map { link -> ProfileLine in
      let other = link.person == id ? link.peer : link.person
      let name = sentences.person(other)
      let what = link.text.map { ": \($0)" } ?? ""
      let phrase: PanePhrase = link.person == id ? .helps : .helpedBy
      let open = link.isAgreed ? "" : " (\(words(PanePhrase.notAgreed)))"
      return ProfileLine(text: words(phrase, ["name": name]) + what + open, indent: 2)
    }
    return lines(words(PanePhrase.guidedBy), staff) + lines(words(PanePhrase.roles), roles)
      + lines(words(PanePhrase.peers), peers)
  }
}
