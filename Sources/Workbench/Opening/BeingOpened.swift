import Language
import Screen

/// What stands on the screen while a large workspace is read: that something goes on, how far it is,
/// and how to stop it. What is typed meanwhile is kept for the program.
public struct BeingOpened: Sendable {
  /// What was typed, clicked or pasted, in order.
  public private(set) var typedAhead: [Input] = []
  /// True once somebody wants to stop.
  public private(set) var isStopped = false
  private let words: Words
  private let symbols: Symbols
  private var size: Size

  /// Reading that begins, on a screen of this size.
  public init(words: Words, symbols: Symbols, size: Size) {
    self.words = words
    self.symbols = symbols
    self.size = size
  }

  /// q and Ctrl-C stop; all else waits for the program.
  public mutating func take(_ input: Input) {
    switch input {
    case .resized(let size): self.size = size
    case .resumed: break
    case .key(let key) where key == .character("q") || key == Key(.character("c"), control: true):
      isStopped = true
    case .key, .paste, .mouse: typedAhead.append(input)
    }
  }

  /// Somebody closed the window, or the machine is shut down.
  public mutating func stop() { isStopped = true }

  /// The screen when `done` of `all` was read.
  public func draw(done: Int, of all: Int) -> Canvas {
    var canvas = Canvas(size: size)
    let columns = max(0, min(44, size.columns - 4))
    let inner = Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - 3) / 2), columns: columns,
      rows: 3)
    canvas.box(
      inner.inset(columns: -1, rows: -1), title: words(WatchingPhrase.title),
      style: .borderFocused, lines: symbols.focusedLines)
    let (upper, rest) = inner.split(top: 1)
    canvas.put(words(WatchingPhrase.opening), at: upper.origin, columns: columns)
    let share = all > 0 ? Int(Double(done) / Double(all) * 100) : 0
    let percent = "\(min(100, max(0, share)))%"
    let (row, foot) = rest.split(top: 1)
    let (bar, figure) = row.split(left: max(0, columns - 5))
    Gauge(filled: done, total: max(1, all)).draw(on: &canvas, in: bar, symbols: symbols)
    canvas.put(" " + percent, at: figure.origin, columns: figure.columns)
    canvas.put(
      words(WatchingPhrase.openingKeys), at: foot.origin, style: .muted, columns: columns)
    canvas.cursor = upper.origin
    return canvas
  }
}
