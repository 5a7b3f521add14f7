import Domain

/// What was found amiss while one log was read, gathered line by line.
struct Troubles {
  /// Bad lines that follow one another.
  private struct Damage {
    let flaw: LineFlaw
    let after: Finding.Neighbour?
    var before: Finding.Neighbour?
    var lines: ClosedRange<Int>
    /// How many of the lines may have been whole once: not those known to be torn in writing.
    var possible: Int
  }

  /// Places that were passed by.
  private struct Gap {
    let places: ClosedRange<Int>
    let after: Finding.Neighbour?
    let before: Finding.Neighbour
  }

  /// When a line was written, as it was read.
  enum Clock {
    case text(String)
    case seconds(WallSecond)
  }

  /// A whole line, of which most are never spoken of.
  struct Whole {
    let sequence: Int
    let at: Clock

    fileprivate var neighbour: Finding.Neighbour {
      switch at {
      case .text(let text): Finding.Neighbour(sequence: sequence, at: text)
      case .seconds(let second): Finding.Neighbour(sequence: sequence, at: second.text)
      }
    }
  }

  private var damages: [Damage] = []
  private var gaps: [Gap] = []
  private var others: [Finding] = []
  private var isInDamage = false
  private var last: Whole?

  /// How many bad lines at the end may hold lines that were written.
  var possibleAtEnd: Int { isInDamage ? damages.last?.possible ?? 0 : 0 }

  mutating func note(_ finding: Finding) { others.append(finding) }

  /// Takes note of a line that could not be read.
  mutating func badLine(_ number: Int, _ flaw: LineFlaw, isTorn: Bool) {
    if isInDamage, var damage = damages.popLast() {
      damage.lines = damage.lines.lowerBound...number
      damage.possible += isTorn ? 0 : 1
      damages.append(damage)
    } else {
      damages.append(
        Damage(flaw: flaw, after: last?.neighbour, lines: number...number, possible: isTorn ? 0 : 1)
      )
    }
    isInDamage = true
  }

  /// Takes note of a whole line, after which the highest place is `highest`, before it `before`.
  mutating func wholeLine(_ line: Whole, above highest: Int) {
    if isInDamage { damages[damages.count - 1].before = line.neighbour }
    isInDamage = false
    if line.sequence > highest + 1 {
      gaps.append(
        Gap(
          places: (highest + 1)...(line.sequence - 1), after: last?.neighbour,
          before: line.neighbour))
    }
    last = line
  }

  /// All that is amiss in `file`, now that every line of it is in `index`.
  func findings(file: String, index: SequenceIndex) -> [Finding] {
    let strays = index.strayPlaces
    var missing: [Finding] = []
    for gap in gaps {
      for places in index.missing(in: gap.places, strays: strays) {
        missing.append(
          Finding(
            file: file, problem: .missing, sequences: places, after: gap.after, before: gap.before))
      }
    }
    return damaged(file, &missing, highest: index.highest) + missing + others
  }

  /// The bad lines, each with the missing places it explains; those are taken out of `missing`.
  private func damaged(_ file: String, _ missing: inout [Finding], highest: Int) -> [Finding] {
    var byFollower: [Finding.Neighbour: ClosedRange<Int>] = [:]
    for gap in missing {
      guard let before = gap.before, let places = gap.sequences else { continue }
      let first = min(byFollower[before]?.lowerBound ?? .max, places.lowerBound)
      byFollower[before] = first...places.upperBound
    }
    let explained = Set(damages.compactMap(\.before))
    missing.removeAll { $0.before.map(explained.contains) ?? false }
    return damages.map { damage in
      let places =
        damage.before.map { byFollower[$0] }
        ?? (damage.possible > 0
          ? (highest + 1)...(highest + damage.possible) : nil)
      return Finding(
        file: file, problem: places == nil ? .remnant(damage.flaw) : .damaged(damage.flaw),
        lines: damage.lines, sequences: places, after: damage.after, before: damage.before)
    }
  }
}
