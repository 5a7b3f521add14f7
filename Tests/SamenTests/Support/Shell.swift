import Foundation
import Testing

@testable import Journal
@testable import samen

/// A folder of its own in which the command line is run, as in a terminal, without a process; or in
/// one where SAMEN_PROGRAM names the program to run.
final class Shell {
  /// What a command printed, and how it went.
  struct Result {
    let status: CommandStatus
    let outputBytes: [UInt8]
    let errors: String
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: URL
  var variables: [String: String]

  init(language: String = "nl", now: String = "2021-05-04T10:00:00+02:00") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "samen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    variables = [
      "HOME": folder.path, "XDG_DATA_HOME": "\(folder.path)/data",
      "XDG_STATE_HOME": "\(folder.path)/state", "SAMEN_LANG": language, "SAMEN_NOW": now,
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs `samen` with these words behind it.
  @discardableResult
  func samen(_ arguments: String..., feeding input: String = "") -> Result {
    run(arguments, feeding: input)
  }

  func run(_ arguments: [String], feeding input: String = "") -> Result {
    if let installed = InstalledProgram.named {
      do {
        return try installed.run(arguments, variables: variables, in: folder, feeding: input)
      } catch {
        Issue.record(error, "samen \(arguments.joined(separator: " "))")
        return Result(status: .cannotReadOrWrite, outputBytes: [], errors: "")
      }
    }
    let output = MemorySink()
    let errors = MemorySink()
    let run = CommandRun(
      arguments: arguments, environment: Environment(variables: variables),
      console: Console(output: output, errors: errors, input: MemorySource(input)))
    let status = run.perform()
    return Result(
      status: status, outputBytes: output.bytes,
      errors: String(decoding: errors.bytes, as: UTF8.self))
  }

  /// Every byte of the journal, by file; what is to stay as it is when a rule refuses.
  func journal(of workspace: String = "data/samen/samen") throws -> [String: Data] {
    let logs = folder.appending(path: "\(workspace)/log")
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: logs.path) {
      found[name] = try Data(contentsOf: logs.appending(path: name))
    }
    return found
  }

  /// Puts a log of another device beside ours, as an exchange does; `lines` are the middle of each.
  func addForeignLog(_ name: String, _ lines: [String]) throws {
    var text = ""
    for (place, middle) in lines.enumerated() {
      let head =
        #"{"v":1,"log":"\#(name)","seq":\#(place + 1),"lam":\#(place + 1),"#
        + #""at":"2021-05-04T08:00:00Z","by":"els","#
      let body = head + middle
      let digits = String(Checksum.of(Array(body.utf8)), radix: 16)
      text +=
        body + #","crc":"\#(String(repeating: "0", count: 8 - digits.count))\#(digits)"}"# + "\n"
    }
    let file = folder.appending(path: "data/samen/samen/log/\(name).jsonl")
    try Data(text.utf8).write(to: file)
  }

  /// The whole state as `samen state` prints it.
  func state() throws -> [String: Any] { try object(samen("state").outputBytes) }
}

/// What JSON says, for tests that look into it.
func object(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

/// Keeps what is printed.
final class MemorySink: Sink {
  private(set) var bytes: [UInt8] = []
  func write(_ bytes: [UInt8]) { self.bytes += bytes }
}

/// A reader that goes away after so many bytes, as `head` does.
final class ClosingSink: Sink {
  private var left: Int
  init(after count: Int) { left = count }
  func write(_ bytes: [UInt8]) throws {
    left -= bytes.count
    if left < 0 { throw SinkClosed() }
  }
}

/// Hands out the lines of a text.
final class MemorySource: LineSource {
  private var lines: ArraySlice<Substring>
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
  }
  func nextLine() -> [UInt8]? { lines.popFirst().map { Array($0.utf8) } }
}
