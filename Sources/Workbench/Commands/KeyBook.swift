import Domain
import Language
import Screen

/// Every key of the program with what it does, for whoever reads it outside the program.
public struct KeyBook: Sendable {
  /// Keys that work in one place.
  public struct Section: Sendable {
    /// Where they work.
    public let title: String
    /// In the order in which the help in the program has them.
    public let rows: [Row]
  }

  /// Something that keys do.
  public struct Row: Hashable, Sendable {
    /// The keys, as people read them; none for what only stands in a menu.
    public let keys: [String]
    /// What they do, in a sentence.
    public let help: String
  }

  /// Everywhere first, then the panes from left to right, then what can stand in front of them.
  public let sections: [Section]
  private let workbench: Workbench

  /// The keys, in the language of `words`; `now` is any moment.
  public init(words: Words, now: Moment) {
    workbench = Workbench(
      Workbench.Setting(
        words: words, station: .desk, device: "", user: "", isShielded: false, seed: 0),
      state: State(), now: now, size: Size(columns: 120, rows: 36))
    sections = workbench.keySections
  }

  /// The first key of the binding `id`; empty where there is none.
  public func key(_ id: String) -> String { workbench.keyText(id) }

  /// What the pane is called.
  public func name(of pane: Pane) -> String { workbench.paneName(pane) }
}

extension Workbench {
  /// The lists that the help is made of, whatever stands on the screen now.
  fileprivate var keySections: [KeyBook.Section] {
    [keySection(words(OverlayPhrase.helpEverywhere), globalBindings)]
      + Pane.allCases.map { keySection(paneName($0), bindings(of: $0)) }
      + [keySection(door.title, door.bindings)]
      + [keySection(words(KioskHostPhrase.title), kioskBindings)]
      + (fronts + [sheets]).map { keySection($0.title, $0.bindings) }
  }

  private func keySection(_ title: String, _ bindings: [Binding<Action>]) -> KeyBook.Section {
    KeyBook.Section(
      title: title,
      rows: bindings.map { binding in
        KeyBook.Row(
          keys: binding.keys.map { $0.label { words.text("key.\($0)") } },
          help: bindingHelp(binding.id))
      })
  }
}
