import Domain
import Language
import Screen

/// What a person wants, what stands in the way, what grew. Goals come before thresholds.
extension Workbench {
  func guidanceLines(_ id: PersonID) -> [ProfileLine] {
    needLines(id) + thresholdLines(id) + competenceLines(id) + helpLines(id)
  }

  private func needLines(_ id: PersonID) -> [ProfileLine] {
    let needs = state.needs(of: id)
    return lines(
      words(PanePhrase.needs),
      needs.map { need in
        let domain = need.domain.map { words.value($0.rawValue, of: "domain") } ?? ""
        let sort = words(need.isAmbition ? PanePhrase.ambition : .need)
        return ProfileLine(
          text: "\(need.isResolved ? symbols.tick : symbols.dot) \(need.text) (\(sort), \(domain))",
          style: need.isResolved ? .muted : .plain, indent: 2)
      })
  }

  private func thresholdLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.thresholds),
      state.thresholds(of: id).map { threshold in
        let domain = threshold.domain.map { words.value($0.rawValue, of: "domain") } ?? ""
        let until = threshold.resolvedOn.map { " · " + words.numericDate($0.parts) } ?? ""
        let mark = threshold.isResolved ? symbols.tick : symbols.dot
        return ProfileLine(
          text: "\(mark) \(threshold.text) (\(domain))\(until)",
          style: threshold.isResolved ? .muted : .plain, indent: 2)
      })
  }

  /// From the first to the last rating of each competence.
  private func competenceLines(_ id: PersonID) -> [ProfileLine] {
    var order: [String] = []
    var ratings: [String: [CompetenceRating]] = [:]
    for rating in state.competences(of: id) {
      if ratings[rating.name] == nil { order.append(rating.name) }
      ratings[rating.name, default: []].append(rating)
    }
    return lines(
      words(PanePhrase.competences),
      order.compactMap { name in
        let levels = (ratings[name] ?? []).compactMap(\.level)
        guard let first = levels.first, let last = levels.last else { return nil }
        let path = levels.count > 1 ? "\(first) \(symbols.arrow) \(last)" : "\(first)"
        return ProfileLine(text: "\(name) \(path)", style: last > first ? .good : .plain)
      })
  }

  private func helpLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.help),
      state.help(of: id).map { help in
        let domain = help.domain.map { words.value($0.rawValue, of: "domain") } ?? ""
        let partner = help.partner.flatMap(state.partner)?.name
        let parts = [help.text, partner, domain].compactMap(\.self).joined(separator: " · ")
        return ProfileLine(
          text: "\(help.isResolved ? symbols.tick : symbols.dot) \(parts)", indent: 2)
      })
  }

  /// The label stands beside the first of them.
  func lines(_ label: String, _ lines: [ProfileLine]) -> [ProfileLine] {
    guard var first = lines.first else { return [] }
    first.label = label
    return [first] + lines.dropFirst()
  }
}
