import Foundation
import Testing

/// A monkey at the keyboard, for a short while; `samen-endurance monkey` is at it for longer.
struct MonkeyTests {
  @Test func `two thousand strokes at random neither stop nor spoil anything`() throws {
    let samen = URL(fileURLWithPath: try BuiltProgram.path()).standardizedFileURL
    let monkey = try PtyProgram(
      ["monkey", "--runs", "2000", "--seed", "\(Int.random(in: 1...99_999))"],
      program: samen.deletingLastPathComponent().appending(path: "samen-endurance").path,
      environment: ["SAMEN_PROGRAM": samen.path])
    let ending = try end(of: monkey)
    let said = String(decoding: monkey.written, as: UTF8.self)
    #expect(ending == .exited(0), "\(said)")
    #expect(said.contains("2000 strokes"))
    #expect(said.contains("the journal is clean"))
  }

  /// It takes longer than one is patient with a program that should answer.
  private func end(of monkey: PtyProgram) throws -> Ending {
    for _ in 0..<9 {
      if let ending = try? monkey.waitForEnd() { return ending }
    }
    return try monkey.waitForEnd()
  }
}
