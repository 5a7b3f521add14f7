@testable import Domain

/// Two laptops that begin with the same lines, say things apart, and come together.
struct TwoLaptops {
  private(set) var lines: [Event] = []
  private var serial = 0

  /// Both hold these lines, as written by the first.
  mutating func both(_ proposals: Proposal...) {
    for proposal in proposals { lines.append(line(proposal, on: "aaaaaaaa", over: state)) }
  }

  /// Each says its own, without knowing of the other.
  mutating func apart(_ one: [Proposal], _ other: [Proposal]) {
    let before = state
    for (device, proposals) in [("aaaaaaaa", one), ("bbbbbbbb", other)] {
      var known = before
      for proposal in proposals {
        let line = line(proposal, on: device, over: known)
        known.apply(line)
        lines.append(line)
      }
    }
  }

  /// Writes what was decided on the first laptop, and returns the lines.
  mutating func decide(_ deed: Deed) throws -> [Event] {
    let now = Notebook.now
    let decided = try state.decide(deed, at: now)
    var written: [Event] = []
    for proposal in decided.proposals {
      let line = line(proposal, on: "aaaaaaaa", over: state)
      lines.append(line)
      written.append(line)
    }
    return written
  }

  var state: State { State(lines: lines) }

  private mutating func line(_ proposal: Proposal, on device: String, over held: State) -> Event {
    serial += 1
    let log = LogName(device: device, scope: proposal.scope)
    return Event(
      version: Version(log: log, sequence: serial, checksum: UInt32(serial)),
      lamport: held.lamport(of: proposal.scope) + 1, at: "2026-11-20T12:31:00Z",
      by: device == "aaaaaaaa" ? "walter" : "els", kind: proposal.kind.name, of: proposal.of,
      over: HeldHeads(held).over(proposal), data: proposal.data)
  }
}

extension FieldType {
  /// Two values that may stand in such a field.
  var samples: [Value] {
    switch self {
    case .line, .text: ["koken", "naaien"]
    case .reference, .identifier, .handle: ["x1", "x2"]
    case .day: ["2026-11-01", "2026-11-02"]
    case .time: ["10:00", "11:00"]
    case .flag: [.flag(true), .flag(false)]
    case .number(let range): [.number(range.lowerBound), .number(range.lowerBound + 1)]
    case .choice(let words): words.prefix(2).map(Value.text)
    case .list(let element): [.list([element.samples[0]]), .list([element.samples[1]])]
    }
  }
}
