import Foundation

/// A run of `samen` from a script: no terminal for its input and output.
struct Script {
  let ending: Ending
  let output: String
  let errors: String

  /// A run that had to succeed did not.
  struct Failed: Error {
    let ending: Ending
    let said: String
  }

  /// Runs `samen` with `arguments`, on the files of `sandbox`; it reads `input`. `before` is what a
  /// shell is told first, such as a limit.
  static func samen(
    _ arguments: [String], input: String = "", in sandbox: Sandbox, before: String = ""
  ) throws -> Script {
    let files = "\(sandbox.path)/script-\(UUID().uuidString)"
    try input.write(toFile: "\(files).in", atomically: false, encoding: .utf8)
    let shell = try PtyProgram(
      [
        "-c", before + "exec \"$@\" <\"$0.in\" >\"$0.out\" 2>\"$0.err\"", files,
        try BuiltProgram.path(),
      ]
        + arguments, program: "/bin/sh", environment: ["SAMEN_NOW": Facilitator.tuesday],
      sandbox: sandbox)
    let ending = try shell.waitForEnd()
    return Script(
      ending: ending, output: try String(contentsOfFile: "\(files).out", encoding: .utf8),
      errors: try String(contentsOfFile: "\(files).err", encoding: .utf8))
  }

  /// What a test builds on must have worked.
  func mustSucceed() throws {
    guard ending == .exited(0) else { throw Failed(ending: ending, said: output + errors) }
  }
}
