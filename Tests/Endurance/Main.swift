import Glibc

/// `samen-endurance [NAME [RUN] [--seconds N] [--runs N] [--seed N]]`: what takes too long for the
/// tests. Without a name it lists the trials; `graphemes` is none, and prints what a check compares;
/// RUN is a seed that a trial named when it failed. Ends with 0 only where everything held; the
/// figures go to stdout.
@main
struct Main {
  /// All trials, in the order in which the checks run them.
  static var trials: [any Trial.Type] {
    [
      Cuts.self, Flips.self, Damages.self, EveryScalar.self, FuzzLines.self, FuzzCsv.self,
      FuzzInput.self, FuzzText.self, Together.self, Monkey.self,
    ]
  }

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let name = words.first else {
      return trials.forEach { print("\($0.name): \($0.promise)") }
    }
    let seed = UInt64(number("--seed", in: words) ?? 1)
    if name == Graphemes.name { return Graphemes.list(seed: seed) }
    guard let trial = trials.first(where: { $0.name == name }) else {
      return stop("There is no trial “\(name)”.", status: 2)
    }
    let effort = Effort(
      seconds: number("--seconds", in: words) ?? trial.usualSeconds, seed: seed,
      runs: number("--runs", in: words), only: words.dropFirst().first.flatMap { UInt64($0) })
    do {
      print("\(name): \(try trial.run(effort))")
    } catch {
      stop("\(name), seed \(effort.seed): \(error)", status: 1)
    }
  }

  private static func number(_ option: String, in words: [String]) -> Int? {
    words.firstIndex(of: option).flatMap {
      words.indices.contains($0 + 1) ? Int(words[$0 + 1]) : nil
    }
  }

  private static func stop(_ sentence: String, status: Int32) {
    print(sentence)
    exit(status)
  }
}
