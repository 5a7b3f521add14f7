/// From the start of a program to the last byte of its first frame.
struct StartMeasure {
  let plan: BenchPlan
  /// Longer than any pause between taking the screen and drawing on it.
  private static let silence: Int32 = 150

  func rows(_ samen: Samen, _ peers: Peers) throws(BenchError) -> [Row] {
    let own = try starts(samen.opening(samen.empty), samen.playground)
    var rows = [Row("samen, an empty workspace", own.times, bytes: own.bytes)]
    for peer in peers.present {
      try peer.layOut(beside: nil)
      let other = try starts(peer.opening(nothing: true), samen.playground)
      rows.append(
        Row(
          "  \(peer.name), an empty \(peer.thing)", other.times, bytes: other.bytes,
          beside: own.times))
    }
    return rows
  }

  private func starts(_ words: [String], _ playground: Playground) throws(BenchError) -> (
    times: Samples, bytes: Int
  ) {
    var times: [Double] = []
    var bytes = 0
    for _ in 0..<plan.starts {
      let start = Clock.now()
      let program = try PtyProgram(words, environment: playground.environment)
      guard let frame = program.frame(patience: 10_000, silence: Self.silence) else {
        throw .silent(words[0], during: "its start")
      }
      times.append(frame.end - start)
      bytes += frame.bytes
      program.end()
    }
    return (Samples(times), bytes / times.count)
  }
}
