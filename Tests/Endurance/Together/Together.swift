import Glibc
import Journal
import Synchronization

/// Takes about a quarter of an hour.
enum Together: Trial {
  static let name = "together"
  static let promise =
    "Laptops that exchange lines in any order, whatever happens on the way, come to know the same."
  static let usualRuns = 20_000
  /// From this seed on lines are sealed with the real `age`.
  private static let realSeals: UInt64 = 1_000_000_000
  private static let realRuns = 30

  static func run(_ effort: Effort) throws -> String {
    if let seed = effort.only { return line(try once(seed, keepingFolder: true)) }
    let runs = effort.runs ?? usualRuns
    var seeds = (0..<runs).map { effort.seed * 1_000_000 + UInt64($0) }
    if effort.runs == nil {
      seeds += (0..<realRuns).map { realSeals + effort.seed * 1_000_000 + UInt64($0) }
    }
    return line(try sum(of: seeds))
  }

  /// The figures of all runs; the first that fails ends them.
  private static func sum(of seeds: [UInt64]) throws -> [String: Int] {
    let next = Mutex(0)
    return try Halves.sum { _ in
      var sum: [String: Int] = [:]
      while true {
        let place = next.withLock { place in
          place += 1
          return place - 1
        }
        guard place < seeds.count else { return sum }
        do {
          add(try once(seeds[place]), to: &sum)
        } catch {
          next.withLock { $0 = seeds.count }
          throw error
        }
      }
    }
  }

  /// One run; throws with its seed where something does not hold, and leaves what lies on the disks then
  /// where that was asked for.
  private static func once(_ seed: UInt64, keepingFolder: Bool = false) throws -> [String: Int] {
    let memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let root = "\(memory)/samen-together-\(getpid())-\(seed)"
    Disk.remove(root)
    var leaves = false
    defer { if !leaves { Disk.remove(root) } }
    do {
      let team = try Team(seed: seed, in: root, sealer: try sealer(seed))
      do {
        for _ in 0..<Int.random(in: 10...40, using: &team.dice) { try team.step() }
        try team.settle()
        try team.judge()
      } catch {
        leaves = keepingFolder
        let lies = leaves ? ["what lies on the disks is left in \(root)"] : []
        throw TrialFailure((team.story + ["\(error)"] + lies).joined(separator: "\n"))
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
