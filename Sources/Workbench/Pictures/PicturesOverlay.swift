import Domain
import Language
import Screen

/// Figures in pictures, in front of the panes: one at a time, with their numbers.
struct PicturesOverlay: Hashable, Sendable {
  /// The picture on screen. Kept, because each frame asks for it; made again when something was
  /// written.
  var picture: Picture
  /// What the figures are asked of.
  var period: ReportPeriod
  /// The value the keys act on.
  var list = ListState()

  /// Who is behind the chosen value, where that was opened.
  var people: PeopleBehind?

  /// The value the keys act on; nil where there are no figures.
  var value: Picture.Value? {
    picture.values.indices.contains(list.selected) ? picture.values[list.selected] : nil
  }
}

extension Workbench {
  /// Opens the figures of the project of the chosen session, or else of all.
  mutating func openPictures() {
    let period = ReportPeriod(programme: session?.programme)
    overlay = .pictures(pictures(ReportName.inPictures[0], over: period))
  }

  /// The picture `name`, on the value to look at first.
  private func pictures(_ name: ReportName, over period: ReportPeriod) -> PicturesOverlay {
    let picture = state.picture(name, over: period, on: now.day)
    var open = PicturesOverlay(picture: picture, period: period)
    open.list = ListState(count: picture.values.count, selected: picture.nearest)
    return open
  }

  /// Takes in what was written since, or came from others.
  mutating func refreshPictures() {
    guard case .pictures(var open) = overlay else { return }
    open.picture = state.picture(open.picture.name, over: open.period, on: now.day)
    open.list.count = open.picture.values.count
    open.people = open.people.flatMap {
      people(behind: $0.code, in: open, selected: $0.list.selected)
    }
    overlay = .pictures(open)
  }

  /// The keys of figures in pictures.
  var pictureBindings: [Binding<Action>] {
    let here = Front.pictures
    let open: PicturesOverlay? = if case .pictures(let open) = overlay { open } else { nil }
    if let people = open?.people { return bindings(of: people) }
    let isWhole = open?.period.programme == nil
    let hasOther = !isWhole || session?.programme != nil
    return [
      here.key("next", ["right", "tab"], .shown(1)),
      here.key("previous", ["left", "shift-tab"], .shown(2)),
      here.key("choose", Front.listKeys, .shown(3).when((open?.list.count ?? 0) > 1)),
      here.key("people", ["enter"], .shown(4).when(open?.openCode != nil)),
      here.key("page", ["p"], .shown(5)),
      here.key("handIn", ["d"], .shown(7)),
      here.key("scope", ["g"], .shown(6).when(hasOther), word: isWhole ? nil : "everything"),
      here.key("close", ["esc", "q", "F"], .always),
    ]
  }

  mutating func picturesPressed(_ open: PicturesOverlay, _ key: Key) -> [Effect] {
    if let people = open.people { return peoplePressed(open, people, key) }
    switch key.code {
    case .escape, .character("q"), .character("F"): overlay = nil
    case .enter: return openPeople(open)
    case .tab: turn(open, by: key.shift ? -1 : 1)
    case .right: turn(open, by: 1)
    case .left: turn(open, by: -1)
    case .character("p"): return askForPage(open)
    case .character("d"): openHandInForm(open.picture.name, over: open.period.programme)
    case .character("g"): changeScope(open)
    default:
      var open = open
      _ = open.list.handle(key, rows: picturesLayout(open).rows.rows)
      overlay = .pictures(open)
    }
    return []
  }

  /// To the next picture or the one before; after the last comes the first.
  private mutating func turn(_ open: PicturesOverlay, by step: Int) {
    let all = ReportName.inPictures
    let place = all.firstIndex(of: open.picture.name) ?? 0
    let next = all[(place + step + all.count) % all.count]
    overlay = .pictures(pictures(next, over: open.period))
  }

  /// A page of the figures on screen. Unlike the picture it may name people.
  private mutating func askForPage(_ open: PicturesOverlay) -> [Effect] {
    if isShielded { return needsNames() }
    overlay = nil
    return [.printReport(open.picture.name, over: open.period)]
  }

  /// From one project to all of them, and back to that of the chosen session.
  private mutating func changeScope(_ open: PicturesOverlay) {
    let isWhole = open.period.programme == nil
    guard !isWhole || session?.programme != nil else { return }
    let period = ReportPeriod(programme: isWhole ? session?.programme : nil)
    overlay = .pictures(pictures(open.picture.name, over: period))
  }

  /// A click on the words beside the title turns, one on a row chooses it.
  mutating func mousedPictures(_ open: PicturesOverlay, _ mouse: Mouse) -> [Effect] {
    if let people = open.people { return mousedPeople(open, people, mouse) }
    let layout = picturesLayout(open)
    if mouse.deed == .pressed, mouse.button == 0, let step = turned(at: mouse.point, layout) {
      turn(open, by: step)
      return []
    }
    var open = open
    let lines = barList(of: open.picture).linesOfRow(in: layout.table)
    var place = mouse
    place.point.row = layout.rows.top + (mouse.point.row - layout.rows.top) / lines
    if layout.rows.contains(mouse.point) { _ = open.list.handle(place, in: layout.rows) }
    overlay = .pictures(open)
    return []
  }
}
