import Domain
import Language
import Screen

/// More people than chairs, as two desks may have promised the last one: the people are asked, and
/// nobody loses a seat by itself.
extension Workbench {
  /// How many more people were promised a seat than there are.
  var tooMany: Int { session.map { state.tooMany(at: $0, now: now) } ?? 0 }

  /// Why there is nobody too many, as the phrase of a binding.
  private var needsTooMany: String? {
    needsSession ?? (tooMany == 0 ? "why.notTooMany" : nil)
  }

  var tooManyBindings: [Binding<Action>] {
    let here = Pane.roster.rawValue
    let hint: HintPlace = tooMany > 0 ? .shown(0) : .hidden
    return [
      Binding(
        "roster.makeRoom", ["g"], .roster(.roomAsked), in: here,
        whyNot: needsTooMany ?? (row?.seat == .taken || row?.seat == .offered ? nil : "why.noSeat"),
        hint: hint),
      Binding(
        "roster.chair", ["s"], .roster(.chairAdded), in: here, whyNot: needsTooMany, hint: hint),
    ]
  }

  /// What to do about it, above the sheet.
  func tooManyLines(columns: Int) -> [HeadLine] {
    guard tooMany > 0 else { return [] }
    return TextWidth.wrapped(words.plural(PanePhrase.tooMany, tooMany), to: columns)
      .map(HeadLine.tooMany)
  }

  /// Where the person of this row goes: to another date, to the waiting list, or nowhere.
  mutating func askWhereTo() {
    guard let session, let row else { return }
    let dates = state.otherDates(than: session, now: now).filter {
      state.seat(of: row.person, at: $0.id)?.isHeld != true
    }
    let items = dates.prefix(8).map { other in
      Menu.Item(label: dateLabel(other), .roster(.movedTo(other.id)))
    }
    openMenu(
      words(PanePhrase.whereTo, ["name": sentences.person(row.person)]),
      items + [
        Menu.Item(label: words(PanePhrase.backInLine), .roster(.putBackInLine)),
        Menu.Item(label: words(PanePhrase.givesUp), .roster(.released)),
      ])
  }

  private func dateLabel(_ session: Session) -> String {
    let free = state.freeSeats(at: session)
    let name = sentences.session(session.id)
    return free.map { words.plural(PanePhrase.otherDate, $0, ["session": name]) } ?? name
  }

  mutating func perform(makingRoom action: RosterAction, at session: Session) -> [Effect] {
    switch action {
    case .roomAsked: askWhereTo()
    case .chairAdded: return write(.chairs(for: session, in: state))
    case .movedTo(let other):
      guard let row else { return [] }
      return write(.move(row.person, from: session.id, to: other))
    case .putBackInLine:
      guard let seat = row.flatMap({ state.seat(of: $0.person, at: session.id) }) else { return [] }
      return write(.backInLine(seat))
    default: break
    }
    return []
  }
}
