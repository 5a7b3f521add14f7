import Glibc

/// Measures, in one run on one machine, how long things take in `samen` and in programs and calls
/// beside which it can be held.
@main
struct Main {
  static func main() {
    do {
      try Bench(plan: try BenchPlan(CommandLine.arguments.dropFirst())).run()
    } catch {
      let sentence = Array("samen-bench: \(error)\n".utf8)
      _ = write(STDERR_FILENO, sentence, sentence.count)
      exit(1)
    }
  }
}
