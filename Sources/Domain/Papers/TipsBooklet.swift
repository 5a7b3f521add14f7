/// The tips of participants, to be read by others: by theme, about nobody, and without a day.
public struct TipsBooklet: Hashable, Sendable {
  /// The tips of a theme; the theme is nil for those of none.
  public struct Chapter: Hashable, Sendable {
    public let theme: String?
    public let tips: [String]
  }

  /// By theme, those without one last.
  public let chapters: [Chapter]
  /// How many are left out because someone can be recognised in them.
  public let withheld: Int

  /// How many tips are in it.
  public var count: Int { chapters.reduce(0) { $0 + $1.tips.count } }
}

extension State {
  /// The tips of a theme and a project, or of all. A tip without a theme of its own has that of its
  /// session. One in which a participant stands, by name, phone or e-mail, is left out; a tip that
  /// was given twice stands there once. Their order is that of their ids, which tells nothing.
  public func tipsBooklet(theme: String? = nil, in programme: ProgrammeID? = nil) -> TipsBooklet {
    let own = programme.map(programmesBelow)
    let asked = theme.map { FoldedText($0).words }
    let traces = people.map { person in
      PersonTraces(in: ids(of: person.id).flatMap(lines(about:)).map { held[$0] })
    }
    var titles: [[String]: String] = [:]
    var tips: [[String]: [String]] = [:]
    var withheld = 0
    for tip in self.tips {
      let session = tip.session.flatMap(session)
      let title = (tip.theme ?? session?.theme).flatMap { $0.isEmpty ? nil : $0 }
      // Capitals and accents do not make another theme.
      let key = title.map { FoldedText($0).words } ?? []
      let isOwn = own.map { own in session?.programme.map(own.contains) ?? false } ?? true
      guard isOwn, asked.map({ key.holds($0) }) ?? true, !tip.text.isEmpty else { continue }
      if traces.contains(where: { $0.stand(in: tip.text) }) {
        withheld += 1
      } else if !(tips[key]?.contains(tip.text) ?? false) {
        titles[key] = titles[key] ?? title
        tips[key, default: []].append(tip.text)
      }
    }
    let keys = tips.keys.sorted {
      ($0.isEmpty ? 1 : 0, $0.joined()) < ($1.isEmpty ? 1 : 0, $1.joined())
    }
    return TipsBooklet(
      chapters: keys.map { .init(theme: titles[$0], tips: tips[$0] ?? []) }, withheld: withheld)
  }
}

extension [String] {
  /// True where the words of `other` stand in it one behind the other.
  fileprivate func holds(_ other: [String]) -> Bool {
    guard !other.isEmpty, other.count <= count else { return other.isEmpty }
    return (0...count - other.count).contains { Array(self[$0..<$0 + other.count]) == other }
  }
}
