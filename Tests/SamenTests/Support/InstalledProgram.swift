import Foundation

@testable import samen

/// The program as somebody installed it, where SAMEN_PROGRAM names one: what these tests ask of the
/// command line is then asked of that, each command in a process of its own.
struct InstalledProgram {
  let path: String

  static let named = ProcessInfo.processInfo.environment["SAMEN_PROGRAM"].map(Self.init(path:))

  /// It did not end as a command does.
  struct Crashed: Error {
    let status: Int32
    let errors: String
  }

  func run(
    _ arguments: [String], variables: [String: String], in home: URL, feeding input: String
  ) throws -> Shell.Result {
    // Beside the home and not in it: a test may look at what lies there.
    let streams = try Streams(input: input)
    defer { streams.remove() }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(variables) { $1 }
    process.currentDirectoryURL = home
    process.standardInput = try FileHandle(forReadingFrom: streams.input)
    process.standardOutput = try FileHandle(forWritingTo: streams.output)
    process.standardError = try FileHandle(forWritingTo: streams.errors)
    try process.run()
    process.waitUntilExit()
    let errors = String(decoding: try Data(contentsOf: streams.errors), as: UTF8.self)
    guard process.terminationReason == .exit,
      let status = CommandStatus(rawValue: process.terminationStatus)
    else { throw Crashed(status: process.terminationStatus, errors: errors) }
    return Shell.Result(
      status: status, outputBytes: Array(try Data(contentsOf: streams.output)), errors: errors)
  }
}

/// What a process reads and what it prints, as files: neither waits for the other.
private struct Streams {
  private let folder: URL
  let input: URL
  let output: URL
  let errors: URL

  init(input text: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    input = folder.appending(path: "in")
    output = folder.appending(path: "out")
    errors = folder.appending(path: "err")
    try Data(text.utf8).write(to: input)
    try Data().write(to: output)
    try Data().write(to: errors)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
