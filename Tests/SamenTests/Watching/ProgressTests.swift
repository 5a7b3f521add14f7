import Foundation
import Journal
import Testing

@testable import samen

@Suite("Long work shows how far it is, and can be stopped") struct ProgressTests {
  @Test("what is done soon shows nothing; then a line now and then, drawn over the one before")
  func line() {
    var line = ProgressLine()
    #expect(line.show("Lezen: 1%", after: .milliseconds(199)) == nil)
    #expect(line.remove() == nil)
    #expect(line.show("Lezen: 10%", after: .milliseconds(200)) == "\rLezen: 10%")
    #expect(line.show("Lezen: 11%", after: .milliseconds(299)) == nil)
    #expect(line.show("Klaar", after: .milliseconds(300)) == "\rKlaar     ")
    #expect(line.remove() == "\r     \r")
    #expect(line.remove() == nil)
  }

  @Test("it never runs on into the next line, nor drives the terminal")
  func harmless() {
    var line = ProgressLine()
    let shown = line.show(
      "\u{1B}[2J" + String(repeating: "lang ", count: 40), after: .seconds(1))
    #expect((shown ?? "").count <= ProgressLine.widest + 1)
    #expect(!(shown ?? "\u{1B}").contains("\u{1B}"))
  }

  /// A command at a terminal, on a clock that runs by itself; Ctrl-C comes at the look with this
  /// number.
  private func run(
    _ arguments: [String], in shell: Shell, isTerminal: Bool = true, stopAt: Int = .max
  ) -> (status: CommandStatus, output: String, errors: String) {
    let output = MemorySink()
    let errors = WatchedSink(isTerminal)
    var looks = 0
    var clock = ContinuousClock.now
    let interruption = Interruption(
      begin: {},
      isNoted: {
        looks += 1
        return looks >= stopAt
      }, end: {})
    let console = Console(
      output: output, errors: errors, input: MemorySource(""),
      now: {
        clock += .milliseconds(250)
        return clock
      }, interruption: interruption)
    let status = CommandRun(
      arguments: arguments, environment: Environment(variables: shell.variables),
      console: console
    ).perform()
    return (
      status, String(decoding: output.bytes, as: UTF8.self),
      String(decoding: errors.bytes, as: UTF8.self)
    )
  }

  private func shell() throws -> Shell {
    let shell = try Shell()
    let folder = "\(shell.folder.path)/data/samen/samen"
    shell.variables["SAMEN_WORKSPACE"] = folder
    let made = shell.samen("demo", "--into", folder, "--people", "12", "--seed", "1")
    #expect(made.status == .done)
    return shell
  }

  @Test("at a terminal each long command says how far it is, and leaves nothing of it")
  func shown() throws {
    let shell = try shell()
    for words in [["check"], ["report", "overview"], ["backup", "\(shell.folder.path)/b.tar"]] {
      let ran = run(words, in: shell)
      #expect(ran.status == .done, "\(words)")
      #expect(ran.errors.contains("0% · Ctrl-C stopt"), "\(words)")
      #expect(ran.errors.hasSuffix(" \r"), "\(words)")
      #expect(!ran.output.contains("\r"), "\(words)")
    }
  }

  @Test("elsewhere it says nothing")
  func noTerminal() throws {
    #expect(run(["check"], in: try shell(), isTerminal: false).errors == "")
  }

  @Test("Ctrl-C stops between two steps, says what is safe, and changes nothing")
  func stopped() throws {
    let shell = try shell()
    let before = try shell.journal()
    let report = run(["report", "overview"], in: shell, stopAt: 2)
    #expect(report.status == .cannotReadOrWrite && report.output == "")
    #expect(report.errors.contains("Gestopt met Ctrl-C. Er is niets veranderd"))
    let check = run(["check"], in: shell, stopAt: 1)
    #expect(check.status == .cannotReadOrWrite)
    #expect(check.errors.contains("Gestopt met Ctrl-C. Er is niets veranderd"))
    #expect(try shell.journal() == before)
  }

  @Test("a backup that is stopped leaves the one of before")
  func backupStopped() throws {
    let shell = try shell()
    let file = shell.folder.appending(path: "b.tar")
    #expect(run(["backup", file.path], in: shell).status == .done)
    let before = try Data(contentsOf: file)
    let again = run(["backup", file.path], in: shell, stopAt: 2)
    #expect(again.status == .cannotReadOrWrite)
    #expect(again.errors.contains("een vorige is nog heel"))
    #expect(try Data(contentsOf: file) == before)
    #expect(run(["backup", "\(shell.folder.path)/c.tar"], in: shell, stopAt: 1).status != .done)
    #expect(!FileManager.default.fileExists(atPath: "\(shell.folder.path)/c.tar"))
  }

  @Test("sharing that is stopped goes on the next time")
  func sharingStopped() throws {
    let shell = try shell()
    let folder = shell.folder.appending(path: "stick").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let words = ["sync", folder, "--unsealed", "--user", "walter"]
    let ran = run(words, in: shell, stopAt: 5)
    #expect(ran.status == .cannotReadOrWrite)
    #expect(ran.errors.contains("Wat al gedeeld is, blijft"))
    #expect(run(words, in: shell).status == .done)
    #expect(shell.samen("check").status == .done)
  }
}

/// Keeps what is printed, as on a terminal.
private final class WatchedSink: Sink {
  private(set) var bytes: [UInt8] = []
  let isTerminal: Bool
  init(_ isTerminal: Bool) { self.isTerminal = isTerminal }
  func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
