/// Where an example is played: what holds the state and writes what is done.
public protocol ExampleStage {
  /// Everything done so far.
  var state: State { get }

  /// Decides and writes `deed` as `user` would have at `moment` on the device with this number.
  /// Returns how many lines were written.
  mutating func perform(_ deed: Deed, at moment: Moment, by user: Handle, on device: Int) throws
    -> Int
}

/// An example: a lively year of all projects together, in which nobody is real.
public struct Example: Sendable {
  let plan: ExamplePlan
  let words: ExampleWords
  let templates: [Template]

  /// The example of this size, made of these words, on these projects.
  public init(plan: ExamplePlan, words: ExampleWords, templates: [Template]) {
    self.plan = plan
    self.words = words
    self.templates = templates
  }

  /// Plays it from the first day to the middle of today.
  public func play(on stage: inout some ExampleStage) throws {
    var player = ExamplePlayer(example: self, stage: stage)
    defer { stage = player.stage }
    try player.play()
  }
}
