/// From a key to the last byte of the frame that answers it.
struct KeyMeasure {
  let plan: BenchPlan
  /// Longer than any pause inside a frame, shorter than people wait.
  private static let silence: Int32 = 25
  /// A key that is not answered so long is not answered.
  private static let patience: Int32 = 1000

  func rows(_ samen: Samen, _ peers: Peers) throws(BenchError) -> [Row] {
    var rows: [Row] = []
    for script in KeyScript.samen {
      let own = try press(script, samen.opening(samen.demo), samen.playground)
      rows.append(Row("samen: \(script.name)", own.times, bytes: own.bytes))
      for peer in peers.present {
        guard let like = peer.script(like: script.name) else { continue }
        try peer.layOut(beside: samen)
        let other = try press(like, peer.opening(nothing: false), samen.playground)
        rows.append(
          Row("  \(peer.name): \(like.name)", other.times, bytes: other.bytes, beside: own.times))
      }
    }
    return rows
  }

  private func press(
    _ script: KeyScript, _ words: [String], _ playground: Playground
  ) throws(BenchError) -> (times: Samples, bytes: Int) {
    let program = try PtyProgram(words, environment: playground.environment)
    guard program.frame(patience: 10_000, silence: 300) != nil else {
      throw .silent(words[0], during: "its start")
    }
    for key in script.before { _ = answer(to: key, of: program) }
    var times: [Double] = []
    var bytes = 0
    var place = 0
    while times.count < plan.keys {
      let stroke = script.circle[place % script.circle.count]
      place += 1
      let start = Clock.now()
      guard let frame = answer(to: stroke.key, of: program) else {
        throw .silent(words[0], during: "“\(script.name)”, key \(place)")
      }
      guard stroke.counts else { continue }
      times.append(frame.end - start)
      bytes += frame.bytes
    }
    return (Samples(times), bytes / times.count)
  }

  private func answer(to key: String, of program: PtyProgram) -> PtyProgram.Frame? {
    program.type(key)
    return program.frame(patience: Self.patience, silence: Self.silence)
  }
}
