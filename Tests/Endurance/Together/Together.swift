import Glibc
import Journal

/// Takes a few minutes.
enum Together: Trial {
  static let name = "together"
  static let promise =
    "Laptops that exchange lines in any order, whatever happens on the way, come to know the same."
  static let usualRuns = 20_000
  /// From this seed on lines are sealed with the real `age`.
  private static let realSeals: UInt64 = 1_000_000_000
  private static let realRuns = 200

  static func run(_ effort: Effort) throws -> String {
    if let seed = effort.only { return line(try once(seed)) }
    let runs = effort.runs ?? usualRuns
    let figures = try Halves.sum { half in
      var sum: [String: Int] = [:]
      for number in stride(from: half, to: runs, by: Halves.count) {
        add(try once(effort.seed * 1_000_000 + UInt64(number)), to: &sum)
      }
      guard effort.runs == nil else { return sum }
      for number in stride(from: half, to: realRuns, by: Halves.count) {
        add(try once(realSeals + effort.seed * 1_000_000 + UInt64(number)), to: &sum)
      }
      return sum
    }
    return line(figures)
  }

  /// One run; throws with its seed where something does not hold.
  private static func once(_ seed: UInt64) throws -> [String: Int] {
    let memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let root = "\(memory)/samen-together-\(getpid())-\(seed)"
    Disk.remove(root)
    defer { Disk.remove(root) }
    do {
      let team = try Team(seed: seed, in: root, sealer: try sealer(seed))
      do {
        for _ in 0..<Int.random(in: 10...40, using: &team.dice) { try team.step() }
        try team.settle()
        try team.judge()
      } catch {
        throw TrialFailure((team.story + ["\(error)"]).joined(separator: "\n"))
      }
      return team.figures
    } catch {
      throw TrialFailure("run \(seed) (again with: samen-endurance together \(seed)):\n\(error)")
    }
  }

  /// Most runs lie open; of eight, one is sealed as if.
  private static func sealer(_ seed: UInt64) throws -> (any Sealer)? {
    guard seed >= realSeals else { return seed.isMultiple(of: 8) ? TrialSealer() : nil }
    guard let age = Age(path: "/usr/bin:/usr/local/bin") else {
      throw TrialFailure("age is not installed")
    }
    return age
  }

  private static func add(_ figures: [String: Int], to sum: inout [String: Int]) {
    for (what, number) in figures {
      sum[what] =
        what.hasSuffix("at most") ? max(sum[what] ?? 0, number) : (sum[what] ?? 0) + number
    }
  }

  private static func line(_ figures: [String: Int]) -> String {
    figures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}
