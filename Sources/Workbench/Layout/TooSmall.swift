import Language
import Screen

/// A window in which nothing can be shown: no key does what nobody would see.
extension Workbench {
  mutating func tookUnseen(_ input: Input) -> [Effect] {
    guard kiosk == nil, case .key(let key) = input else { return [] }
    switch key {
    case Key(.character("z"), control: true): return [.suspend]
    case Key(.character("l"), control: true): return [.redraw]
    case .character("q"), Key(.character("c"), control: true):
      let kept = overlay == nil ? [] : putAside()
      overlay = nil
      return kept + leave()
    default: return []
    }
  }

  func drawTooSmall(on canvas: inout Canvas) {
    let text = words(
      WorkbenchPhrase.tooSmall,
      [
        "columns": "\(size.columns)", "rows": "\(size.rows)",
        "wantedColumns": "\(Layout.one.columns)", "wantedRows": "\(Layout.one.rows)",
      ])
    // Who has the survey in front may not close it.
    let keys = kiosk == nil ? "\n" + words(WorkbenchPhrase.tooSmallKeys) : ""
    _ = canvas.putWrapped(text + keys, in: canvas.bounds, style: .warning)
  }
}
