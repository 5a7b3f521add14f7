import Journal
import Language
import Screen
import Terminal
import Workbench

/// The screen while the journal is read. A small one is there before anybody could see this.
final class OpeningScreen {
  /// From so many bytes, or lines, on it takes long enough to be seen.
  private let least: Int
  private let session: TerminalSession
  private let theme: Theme
  private var picture: BeingOpened
  private var isShown = false

  /// More than about ten thousand lines.
  static let usualLeast = 4 << 20

  init(
    on session: TerminalSession, words: Words, theme: Theme, least: Int = OpeningScreen.usualLeast
  ) {
    self.session = session
    self.theme = theme
    self.least = least
    picture = BeingOpened(words: words, symbols: session.symbols, size: session.size)
  }

  /// Shows how far it is, and listens for who wants to stop.
  var watch: Watch {
    Watch(isStopped: { self.picture.isStopped }, tell: { self.show($0) })
  }

  /// Gives what was typed meanwhile to the program.
  func handOver() { session.putBack(picture.typedAhead) }

  private func show(_ progress: Watch.Progress) {
    // Once shown it stays, also where what follows is counted in lines.
    isShown = isShown || progress.all >= least
    guard isShown else { return }
    for input in session.nextInputs(timeoutMilliseconds: 0) { picture.take(input) }
    if !session.takeSignals().isEmpty { picture.stop() }
    session.present(picture.draw(done: progress.done, of: progress.all), theme: theme)
  }
}
