/// How much is measured.
struct BenchPlan {
  /// How often a program is started.
  var starts = 20
  /// How many keys are pressed, of each sort.
  var keys = 300
  /// How many lines the journal has that is opened.
  var events = 20_000
  /// How many lines are written one by one.
  var appends = 300

  /// Reads `--starts N`, `--keys N`, `--events N` and `--appends N`.
  init(_ arguments: some Collection<String>) throws(BenchError) {
    var rest = Array(arguments)[...]
    while let option = rest.popFirst() {
      guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
        throw .usage
      }
      switch option {
      case "--starts": starts = number
      case "--keys": keys = number
      case "--events": events = number
      case "--appends": appends = number
      default: throw .usage
      }
    }
  }
}
