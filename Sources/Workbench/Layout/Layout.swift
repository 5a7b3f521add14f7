import Screen

/// Which panes are on screen, and where, at a size and a focus.
struct Layout: Hashable, Sendable {
  /// How much room there is.
  enum Kind: Hashable, Sendable {
    /// All four panes.
    case wide
    /// Two panes side by side; the others are one key away.
    case two
    /// The pane with the focus.
    case one
    /// Not enough to work with; the screen says so.
    case tooSmall
  }

  /// The least size that all four panes need.
  static let wide = Size(columns: 110, rows: 30)
  /// The least size that two panes need.
  static let two = Size(columns: 76, rows: 20)
  /// The least size that one pane needs.
  static let one = Size(columns: 60, rows: 18)
  /// The width of the calendar where it stands beside another pane: a month and short themes at
  /// least, a fifth of the screen at most.
  private static func calendarColumns(of columns: Int) -> Int { max(29, min(44, columns / 5)) }

  let kind: Kind
  /// Where each visible pane stands, frame included.
  let panes: [Pane: Rect]
  /// Where the attention list stands by itself; nil where it shares the calendar's pane.
  let attention: Rect?
  /// The line that says what happened.
  let status: Rect
  /// The line that says which keys work.
  let hints: Rect

  init(size: Size, focus: Pane) {
    let all = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let (body, bars) = all.split(top: size.rows - 2)
    status = bars.split(top: 1).top
    hints = bars.split(top: 1).rest
    kind = Layout.kind(of: size)
    switch kind {
    case .wide:
      (panes, attention) = Layout.fourPanes(body)
    case .two:
      panes = Layout.twoPanes(body, focus)
      attention = nil
    case .one:
      panes = [focus: body]
      attention = nil
    case .tooSmall:
      panes = [:]
      attention = nil
    }
  }

  private static func kind(of size: Size) -> Kind {
    if size.columns >= wide.columns && size.rows >= wide.rows { return .wide }
    if size.columns >= two.columns && size.rows >= two.rows { return .two }
    return size.columns >= one.columns && size.rows >= one.rows ? .one : .tooSmall
  }

  private static func fourPanes(_ body: Rect) -> ([Pane: Rect], Rect) {
    let (left, right) = body.split(left: calendarColumns(of: body.columns))
    let (calendar, attention) = left.split(top: left.rows * 2 / 3)
    let (roster, below) = right.split(top: right.rows / 2)
    let (profile, handoffs) = below.split(left: below.columns * 11 / 20)
    return (
      [.calendar: calendar, .roster: roster, .profile: profile, .handoffs: handoffs], attention
    )
  }

  private static func twoPanes(_ body: Rect, _ focus: Pane) -> [Pane: Rect] {
    switch focus {
    case .calendar, .roster:
      let (calendar, roster) = body.split(left: calendarColumns(of: body.columns))
      return [.calendar: calendar, .roster: roster]
    case .profile, .handoffs:
      let (profile, handoffs) = body.split(left: body.columns / 2)
      return [.profile: profile, .handoffs: handoffs]
    }
  }
}

extension Workbench {
  var layout: Layout { Layout(size: size, focus: focus) }

  /// Where the rows of a pane's list stand on screen; empty for a pane that is not on screen.
  func listRect(_ pane: Pane) -> Rect {
    guard let frame = layout.panes[pane] else {
      return Rect(column: 0, row: 0, columns: 0, rows: 0)
    }
    return pane.room.list(self, frame.inset())
  }

  func listRows(_ pane: Pane) -> Int { max(1, listRect(pane).rows) }
}

extension Workbench {
  /// The least size of a screen on which it can be shown.
  public static var smallestSize: Size { Layout.one }
}
