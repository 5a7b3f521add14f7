import Domain
import Language

extension PaperMaker {
  /// One page: what stands on it, and at its foot who made it possible.
  func page(
    _ kind: PaperKind, _ content: [Html], fundedBy programmes: [ProgrammeID], variant: String = ""
  ) -> Html {
    let look = [kind.rawValue, variant].filter { !$0.isEmpty }.joined(separator: " ")
    return .tag(
      "section", ["class": "page \(look)"], .tag("main", [:], content), foot(of: programmes))
  }

  private func foot(of programmes: [ProgrammeID]) -> Html {
    let lines = supportLines(of: programmes)
    guard !lines.isEmpty else { return .nothing }
    return .tag(
      "footer", ["lang": words.tongue.rawValue, "dir": "ltr"], lines.map { .tag("p", text: $0) })
  }

  /// Who made these programmes possible, each line once.
  func supportLines(of programmes: [ProgrammeID]) -> [String] {
    FunderLines(state: state, words: words).lines(of: programmes)
  }

  /// The programme with all that are part of it: who pays for a part stands on what is made of all.
  func family(of id: ProgrammeID) -> [ProgrammeID] {
    state.programmes.map(\.id).filter { isPart($0, of: id) }
  }

  private func isPart(_ id: ProgrammeID, of root: ProgrammeID, depth: Int = 0) -> Bool {
    if id == root { return true }
    guard depth < 8, let parent = state.programme(id)?.parent else { return false }
    return isPart(parent, of: root, depth: depth + 1)
  }

  /// The programmes of a person: those they take part in today, or else did, or else all that run.
  func programmes(of person: PersonID) -> [ProgrammeID] {
    let all = state.enrolments(of: person)
    let current = all.filter { $0.isCurrent(on: today) }
    let own = (current.isEmpty ? all : current).map(\.programme)
    return own.isEmpty ? runningProgrammes : own
  }

  /// The programmes that run today; all where none does.
  var runningProgrammes: [ProgrammeID] {
    let running = state.programmes.filter { programme in
      (programme.since.map { $0 <= today } ?? true) && (programme.until.map { today <= $0 } ?? true)
    }
    return (running.isEmpty ? state.programmes : running).map(\.id)
  }

  /// The programme of a session, or else those that run.
  func programmes(of session: Session?) -> [ProgrammeID] {
    session?.programme.map { [$0] } ?? runningProgrammes
  }
}

extension PaperMaker {
  /// A list of what something is and what it says: day, place. What is not known is left out.
  func facts(_ facts: [(label: String, value: Html?)]) -> Html {
    .tag(
      "dl", ["class": "facts"],
      facts.flatMap { fact -> [Html] in
        guard let value = fact.value else { return [] }
        return [.tag("dt", text: fact.label), .tag("dd", [:], value)]
      })
  }

  /// A box to sign in, with what is to stand there.
  func box(_ label: String) -> Html {
    .tag(
      "div", ["class": "box"], .tag("span", ["class": "label"], text: label))
  }

  /// What the paper is, for the colleague who hands over a sheet they cannot read.
  func kicker(_ kind: PaperKind, in letters: [Letter]) -> Html {
    guard letters.count == 1, letters[0].code != words.tongue.rawValue else { return .nothing }
    let language = Html.tag(
      "bdi", ["lang": letters[0].code], text: letters[0].text(.language))
    return .tag(
      "p", ["class": "kicker", "lang": words.tongue.rawValue, "dir": "ltr"],
      .text(words.paper(kind.rawValue) + " · "), language)
  }

  /// "13:30 – 16:00".
  func times(_ start: ClockTime?, _ end: ClockTime?) -> String? {
    let times = [start?.text, end?.text].compactMap(\.self)
    return times.isEmpty ? nil : times.joined(separator: " – ")
  }

  /// The name of a place, and where it is.
  func whereabouts(of id: String?) -> String? {
    guard let id else { return nil }
    guard let place = state.place(id) else { return id }
    let parts = [place.name, place.address, place.municipality].compactMap(\.self)
    return parts.reduce(into: [String]()) { known, part in
      // A place may be called after the town it is in, and an address may name the town.
      if !known.contains(where: { $0.contains(part) }) { known.append(part) }
    }.joined(separator: ", ")
  }
}
