import Domain
import Language
import Screen

/// One line of the profile, as it is drawn.
struct ProfileLine: Hashable, Sendable {
  /// What it is about; empty for a line that goes on.
  var label = ""
  /// What it says.
  var text = ""
  var style = Style.plain
  /// How far in it goes on where it takes several rows.
  var indent = 0
}

/// The profile: strengths come first, before anything that is a problem (seed 001: "vertrekken
/// vanuit de leefwereld").
extension Workbench {
  func profileLines(of id: PersonID) -> [ProfileLine] {
    guard let person = state.person(id) else { return [] }
    return strengthLines(id) + questionLines(id) + goalLines(id) + workLines(id)
      + reachLines(person)
      + enrolmentLines(id) + guidanceLines(id) + standingLines(id) + timelineLines(id)
  }

  private func strengthLines(_ id: PersonID) -> [ProfileLine] {
    let strengths = state.strengths(of: id).map(\.text)
    guard !strengths.isEmpty else {
      return [
        ProfileLine(
          label: words(PanePhrase.strengths), text: words(PanePhrase.noStrengths), style: .muted)
      ]
    }
    return [
      ProfileLine(
        label: words(PanePhrase.strengths), text: strengths.joined(separator: ", "), style: .strong)
    ]
  }

  private func goalLines(_ id: PersonID) -> [ProfileLine] {
    state.goals(of: id).flatMap { goal -> [ProfileLine] in
      let done = goal.steps.count(where: \.isDone)
      let steps =
        goal.steps.isEmpty
        ? "" : " " + words(PanePhrase.stepsDone, ["done": "\(done)", "all": "\(goal.steps.count)"])
      let sign = goal.isDone ? " \(symbols.tick)" : ""
      let head = ProfileLine(
        label: words(PanePhrase.goal), text: "\(goal.text)\(steps)\(sign)",
        style: goal.isDone ? .good : .plain)
      return [head]
        + goal.steps.map { step in
          let taker = step.taker.map { " (\(words.value($0.rawValue, of: "taker")))" } ?? ""
          return ProfileLine(
            text: "\(step.isDone ? symbols.tick : symbols.dot) \(step.text)\(taker)", indent: 2)
        }
    }
  }

  private func reachLines(_ person: Person) -> [ProfileLine] {
    var reach: [String] = []
    if let phone = person.phone { reach.append(phone) }
    if let email = person.email { reach.append(email) }
    var language = person.language.map { words.text("language.\($0)") ?? $0 }
    if person.needsInterpreter {
      language = [language, words(PanePhrase.interpreter)].compactMap(\.self)
        .joined(separator: ", ")
    }
    if let language { reach.append(language) }
    if let municipality = person.municipality { reach.append(municipality) }
    let label = words(PanePhrase.reach)
    guard !reach.isEmpty else {
      return [ProfileLine(label: label, text: words(PanePhrase.noReach), style: .muted)]
    }
    return [ProfileLine(label: label, text: reach.joined(separator: " · "))]
  }

  private func enrolmentLines(_ id: PersonID) -> [ProfileLine] {
    state.enrolments(of: id).map { enrolment in
      let name = state.programme(enrolment.programme)?.name ?? enrolment.programme
      let since = enrolment.since.map { words.numericDate($0.parts) } ?? "?"
      let until = enrolment.until.map { " – \(words.numericDate($0.parts))" } ?? ""
      return ProfileLine(
        label: words(PanePhrase.project), text: "\(name) (\(since)\(until))",
        style: enrolment.isCurrent(on: now.day) ? .plain : .muted)
    }
  }

  private func timelineLines(_ id: PersonID) -> [ProfileLine] {
    let sentences = sentences
    let entries = state.timeline(of: id).map { entry in
      ProfileLine(
        label: entry.day.map { "  " + dayAndMonth($0) } ?? "",
        text: sentences.line(entry.event.withoutItsDay, naming: false))
    }
    return [ProfileLine(label: words(PanePhrase.timeline))] + entries
  }
}

extension Event {
  /// The same line without the day it is about, where that stands beside it already.
  fileprivate var withoutItsDay: Event {
    guard let dated = EventKind.named(kind)?.dated else { return self }
    var data = data
    data[dated] = nil
    return Event(
      format: format, version: version, lamport: lamport, at: at, by: by, kind: kind, of: of,
      over: over, act: act, data: data)
  }
}
