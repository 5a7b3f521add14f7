/// Something the program must stand, tried so often that only a release build gets through it.
protocol Trial: Sendable {
  /// What it is called on the command line.
  static var name: String { get }
  /// What must hold, in a sentence.
  static var promise: String { get }
  /// How long it goes on where nobody says; only for those that could go on for ever.
  static var usualSeconds: Int { get }
  /// Tries, and gives the figures in a line; throws `TrialFailure` at the first thing that does not hold.
  static func run(_ effort: Effort) throws -> String
}

extension Trial {
  static var usualSeconds: Int { 20 }
}

/// How long, and from which seed.
struct Effort {
  let seconds: Int
  let seed: UInt64
  /// How many runs; nil where nobody says.
  var runs: Int?
  /// The one run to be done again; nil for all.
  var only: UInt64?
}

/// Something did not hold: what, and on what input.
struct TrialFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The same numbers on every run.
struct Dice: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
