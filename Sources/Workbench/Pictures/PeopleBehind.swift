import Domain
import Screen

/// The people behind one figure, in front of the picture they were opened from.
struct PeopleBehind: Hashable, Sendable {
  /// The code of the figure.
  let code: String
  /// A row a person, the person first.
  var report: Report
  /// The person the keys act on.
  var list: ListState

  /// The person the keys act on; nil where nobody counts.
  var person: PersonID? {
    guard report.rows.indices.contains(list.selected),
      case .thing(.person, let person) = report.rows[list.selected].first
    else { return nil }
    return person
  }
}

extension PicturesOverlay {
  /// The code of the chosen figure, where it can be opened to the people behind it.
  var openCode: String? {
    guard case .text(let code) = value?.label.first, picture.name.openFigures.contains(code)
    else { return nil }
    return code
  }
}

extension Workbench {
  /// From a figure to the people behind it. A picture names nobody; these are names.
  mutating func openPeople(_ open: PicturesOverlay) -> [Effect] {
    guard let code = open.openCode else { return [] }
    if isShielded { return needsNames() }
    var open = open
    open.people = people(behind: code, in: open, selected: 0)
    overlay = .pictures(open)
    return []
  }

  /// The people behind a figure, as they are known now.
  func people(behind code: String, in open: PicturesOverlay, selected: Int) -> PeopleBehind? {
    state.people(behind: code, of: open.picture.name, over: open.period, on: now.day).map {
      PeopleBehind(
        code: code, report: $0, list: ListState(count: $0.rows.count, selected: selected))
    }
  }

  /// The keys of the people behind a figure.
  func bindings(of people: PeopleBehind) -> [Binding<Action>] {
    let here = Front.pictures
    let hasPeople = people.person != nil
    return [
      here.key("person", ["enter"], .shown(1).when(hasPeople)),
      here.key("choosePerson", Front.listKeys, .shown(2).when(people.list.count > 1)),
      here.key("back", ["esc", "q"], .always),
    ]
  }

  mutating func peoplePressed(
    _ open: PicturesOverlay, _ people: PeopleBehind, _ key: Key
  ) -> [Effect] {
    var open = open
    var people = people
    switch key.code {
    case .escape, .character("q"): open.people = nil
    case .enter:
      guard let person = people.person else { return [] }
      overlay = nil
      showProfile(of: person)
      return []
    default:
      _ = people.list.handle(key, rows: peopleLayout(open, people).rows.rows)
      open.people = people
    }
    overlay = .pictures(open)
    return []
  }

  mutating func mousedPeople(
    _ open: PicturesOverlay, _ people: PeopleBehind, _ mouse: Mouse
  ) -> [Effect] {
    var open = open
    var people = people
    let outcome = people.list.handle(mouse, in: peopleLayout(open, people).rows)
    open.people = people
    overlay = .pictures(open)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return peoplePressed(open, people, Key(.enter))
  }
}
