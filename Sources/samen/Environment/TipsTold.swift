import Workbench

/// Which tips were told on this laptop: `<state>/samen/tips`, a name on each line. It says nothing
/// about anyone, and goes along with no workspace.
struct TipsTold {
  let path: String

  /// Those that were not told yet.
  var left: Set<Tip> { Set(Tip.allCases).subtracting(told) }

  private var told: [Tip] {
    (SmallFile.text(of: path) ?? "").split(whereSeparator: \.isNewline)
      .compactMap { Tip(rawValue: String($0)) }
  }

  /// Remembers that this was told. Where that fails it is told once more the next time.
  func remember(_ tip: Tip) {
    let names = Set(told).union([tip]).map(\.rawValue).sorted()
    SmallFile.write(names.map { "\($0)\n" }.joined(), to: path)
  }
}
