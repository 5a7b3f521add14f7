/// Chance that is the same each time (SplitMix64, Steele, Lea and Flood 2014).
public struct ExampleRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The chance that follows from `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A number in `range`.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of `all`; nil where there is none.
  mutating func one<Element>(of all: [Element]) -> Element? { all.randomElement(using: &self) }
}
