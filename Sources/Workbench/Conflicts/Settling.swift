import Domain
import Language
import Screen

/// Asks what holds of fields of which laptops said different things, one after the other.
struct Settling: Hashable, Sendable {
  /// What is asked, and what comes after; never empty.
  private(set) var conflicts: [Conflict]
  /// What was chosen of fields that can only be set together.
  var choices: [String: Value] = [:]
  /// The value the keys act on.
  var list: ListState

  /// Asks about these; nil where there are none.
  init?(_ conflicts: [Conflict]) {
    guard let first = conflicts.first else { return nil }
    self.conflicts = conflicts
    list = ListState(count: first.sides.count, selected: first.sides.count - 1)
  }

  /// What is asked now.
  var conflict: Conflict { conflicts[0] }

  /// The same questions, the next one first.
  var next: Settling { Settling(Array(conflicts.dropFirst()) + [conflict]) ?? self }

  /// The same, with `along` asked before all else; what was chosen stays chosen.
  func asking(_ along: Conflict) -> Settling {
    let others = conflicts.filter { $0 != along }
    guard var settling = Settling([along] + others) else { return self }
    settling.choices = choices
    return settling
  }
}

/// What laptops said differently of what is on screen, and who may be on it twice.
struct OpenQuestions: Hashable, Sendable {
  var ofPerson: [Conflict] = []
  var ofSession: [Conflict] = []
  /// Who may be the person on screen under another id.
  var lookalikes: [PersonID] = []
}

extension Workbench {
  /// What laptops said differently of what has the focus.
  var conflictsHere: [Conflict] {
    switch focus {
    case .calendar: questions.ofSession
    case .roster:
      (row?.conflicts ?? [])
        + (roster?.rows ?? []).filter { $0.person != chosen.person }
        .flatMap(\.conflicts) + questions.ofSession
    case .profile, .handoffs: questions.ofPerson
    }
  }

  mutating func refreshQuestions() {
    questions = OpenQuestions(
      ofPerson: chosen.person.map { inOrder(state.conflicts(of: $0)) } ?? [],
      ofSession: chosen.session.map { state.conflicts(at: $0) } ?? [],
      lookalikes: chosen.person.flatMap { mayAskForDoubles ? state.lookalikes(of: $0) : nil } ?? [])
  }

  /// Where much is known, whoever looks at everyone beside the screen looks at all names first.
  private var mayAskForDoubles: Bool { state.count <= Workbench.mostAtOnce || state.knowsNames }

  /// What is said of the person before what is said of their things.
  private func inOrder(_ conflicts: [Conflict]) -> [Conflict] {
    conflicts.filter { $0.thing.type == .person } + conflicts.filter { $0.thing.type != .person }
  }

  /// Asks what holds of these.
  mutating func ask(about conflicts: [Conflict]) {
    if let settling = Settling(conflicts) { overlay = .settling(settling) }
  }

  mutating func settlingPressed(_ settling: Settling, _ key: Key) -> [Effect] {
    if let digit = (1...9).first(where: { KeyChord("\($0)").matches(key) }) {
      return settle(settling, digit - 1)
    }
    var settling = settling
    switch key.code {
    case .escape: overlay = nil
    case .enter: return settle(settling, settling.list.selected)
    case .tab: overlay = .settling(settling.next)
    default:
      _ = settling.list.handle(key)
      overlay = .settling(settling)
    }
    return []
  }

  /// Writes down that the value at this place holds, or asks first what goes with it.
  private mutating func settle(_ settling: Settling, _ place: Int) -> [Effect] {
    let conflict = settling.conflict
    guard conflict.sides.indices.contains(place) else { return [] }
    if let cannotWrite {
      status.say(words.text(cannotWrite) ?? cannotWrite, .warning)
      return []
    }
    var settling = settling
    settling.choices[conflict.field.name] = conflict.sides[place].value
    do throws(Refusal) {
      let deed = try Deed.settle(
        conflict.thing, in: conflict.scope, as: settling.choices, over: state)
      return write(deed, then: .settled)
    } catch {
      refuse(settling, error)
      return []
    }
  }

  private mutating func refuse(_ settling: Settling, _ refusal: Refusal) {
    let conflict = settling.conflict
    if case .settleAlong(let field) = refusal,
      let along = state.conflict(field, of: conflict.thing, in: conflict.scope)
    {
      overlay = .settling(settling.asking(along))
      return
    }
    // Someone else has chosen meanwhile.
    status.say(sentences.refusal(refusal), .warning)
    goOnSettling()
  }

  /// What is still open of what was asked; closes where nothing is.
  mutating func goOnSettling() {
    guard case .settling(let settling) = overlay else { return }
    let left = settling.conflicts.compactMap {
      state.conflict($0.field, of: $0.thing, in: $0.scope)
    }
    overlay = Settling(left).map(Overlay.settling)
  }
}
