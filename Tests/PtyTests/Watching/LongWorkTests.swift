import Foundation
import Glibc
import Testing

/// A journal that takes a while to read.
struct LongWorkTests {
  private func make(in sandbox: Sandbox) throws -> String {
    let folder = "\(sandbox.path)/groot"
    let made = try Script.samen(
      ["demo", "--into", folder, "--people", "100", "--events", "8000", "--seed", "2"],
      in: sandbox)
    try made.mustSucceed()
    return folder
  }

  @Test func `a command says how far it is, and Ctrl-C stops it`() throws {
    let sandbox = try Sandbox()
    let folder = try make(in: sandbox)
    let program = try PtyProgram(
      ["report", "overview", "--workspace", folder], sandbox: sandbox)
    // It is at work: who waits for it to stand still waits for its end.
    var isSeen = false
    for _ in 0..<60_000 where !isSeen {
      isSeen = program.look().rows.contains { $0.contains("Ctrl-C stopt") }
      usleep(1_000)
    }
    #expect(isSeen)
    program.press(.controlC)
    #expect(try program.waitForEnd() == .exited(3))
    let said = program.screen().joined(separator: " ")
    #expect(said.contains("Gestopt met Ctrl-C. Er is niets veranderd"))
    #expect(!said.contains("%"))
    let check = try Script.samen(["check", "--workspace", folder], in: sandbox)
    #expect(check.ending == .exited(0) && check.errors == "")
  }
}
