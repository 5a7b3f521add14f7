import Domain
import Language
import Screen

extension Workbench {
  /// Everything someone should know of what was just written, where that is more than one thing.
  mutating func openNotice(_ warnings: [Warning]) {
    let lines = warnings.map { Pager.Line(sentences.warning($0), indent: 2) }
    overlay = .notice(Pager(lines))
  }

  /// Tells what everyone has to know once, in front of the panes.
  public mutating func note(_ sentences: [String]) {
    overlay = .notice(Pager(sentences.map { Pager.Line($0, indent: 2) }))
  }

  var helpRect: Rect { middle(columns: 76, rows: size.rows - 4) }

  mutating func noticePressed(_ pager: Pager, _ key: Key) {
    var pager = pager
    let closes: [Key] = [Key(.enter), .character("?"), .character("q")]
    if pager.search == nil, closes.contains(key) {
      overlay = nil
      return
    }
    let outcome = pager.handle(key, size: helpRect.size)
    overlay = outcome == .closed ? nil : .notice(pager)
  }
}
