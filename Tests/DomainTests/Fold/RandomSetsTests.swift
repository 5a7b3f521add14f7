import Testing

@testable import Domain

@Suite struct RandomSetsTests {
  private static let setsAChunk = 500

  @Test(
    "5,000 random sets of events fold the same in any order and as the text says", arguments: 0..<10
  )
  func foldIsAFunctionOfTheSet(chunk: Int) {
    for seed in chunk * Self.setsAChunk..<(chunk + 1) * Self.setsAChunk {
      let lines = RandomLines.make(seed: seed)
      guard Trial(lines, seed: seed).fault != nil else { continue }
      let few = Trial.smallest(lines, seed: seed)
      let fault = Trial(few, seed: seed).fault ?? ""
      Issue.record("seed \(seed): \(fault)\n\(few.map(\.summary).joined(separator: "\n"))")
      return
    }
  }
}

/// One set of lines, folded in five orders and several ways.
private struct Trial {
  let lines: [Event]
  let seed: Int
  let expected: Value

  init(_ lines: [Event], seed: Int) {
    self.lines = lines
    self.seed = seed
    expected = ReferenceFold(lines).picture
  }

  /// What went wrong, nil where nothing did.
  var fault: String? {
    var random = SeededRandom(seed: seed)
    var last = State()
    for order in 0..<5 {
      let shuffled = order == 0 ? lines : lines.shuffled(using: &random)
      let way = Way.allCases[(order + seed) % Way.allCases.count]
      let state = way.fold(shuffled, using: &random)
      if state.picture != expected { return "\(way), order \(order): \(state.picture)" }
      if order > 0, state.calendar.ids != last.calendar.ids {
        return "\(way), order \(order): calendar"
      }
      last = state
    }
    return faultOnSecondReading(last) ?? faultInSharedAlone() ?? faultWithStubs(last)
  }

  /// Stubs in the place of what was taken away change nothing.
  private func faultWithStubs(_ state: State) -> String? {
    let stubbed = State(lines: lines.map { state.isRedacted($0) ? $0.stub : $0 })
    return stubbed.picture == expected ? nil : "with stubs: \(stubbed.picture)"
  }

  private func faultOnSecondReading(_ state: State) -> String? {
    var state = state
    let count = state.count
    state.apply(contentsOf: lines)
    return state.picture == expected && state.count == count ? nil : "changed when read twice"
  }

  private func faultInSharedAlone() -> String? {
    let state = State(lines: lines.filter { $0.version.log.scope == .shared })
    return state.picture["s"] == expected["s"] ? nil : "s alone: \(state.picture)"
  }

  /// Leaves out lines as long as the fault stays.
  static func smallest(_ lines: [Event], seed: Int) -> [Event] {
    var few = lines
    var place = 0
    while place < few.count {
      var fewer = few
      fewer.remove(at: place)
      if Trial(fewer, seed: seed).fault == nil {
        place += 1
      } else {
        few = fewer
        place = 0
      }
    }
    return few
  }
}

/// How lines come in.
private enum Way: CaseIterable {
  case bulk, packed, oneByOne, mixed

  func fold(_ lines: [Event], using random: inout SeededRandom) -> State {
    var state = State()
    var rest = lines[...]
    while !rest.isEmpty {
      switch self {
      case .bulk: rest = state.take(rest.count, of: rest)
      case .packed:
        state.apply(contentsOf: PackedLines(rest))
        rest = []
      case .oneByOne: rest = state.take(1, of: rest)
      case .mixed: rest = state.take(1 + random.below(6), of: rest)
      }
    }
    return state
  }
}

extension State {
  /// Applies the first `count` and gives back the rest.
  fileprivate mutating func take(_ count: Int, of lines: ArraySlice<Event>) -> ArraySlice<Event> {
    if count == 1, let line = lines.first {
      apply(line)
    } else {
      apply(contentsOf: lines.prefix(count))
    }
    return lines.dropFirst(count)
  }
}

extension Value {
  fileprivate subscript(_ name: String) -> Value? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }
}

extension Event {
  fileprivate var summary: String {
    let said = data.entries.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    let replaced = over.map(\.text).joined(separator: " ")
    return "\(version.text) v\(format) lam \(lamport) \(kind) of \(of ?? "-") over [\(replaced)]"
      + " act \(act?.text ?? "-") \(said)"
  }
}
