import Glibc

/// Measures, in one run on one machine, how long things take in `samen` and in programs and calls
/// beside which it can be held.
@main
struct Main {
  static func main() {
    do {
      try Bench(plan: try BenchPlan(CommandLine.arguments.dropFirst())).run()
    } catch {
      fputs("samen-bench: \(error)\n", stderr)
      exit(1)
    }
  }
}
