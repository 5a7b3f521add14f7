import Foundation
import Testing

/// The command line on a disk that is full.
struct CommandLineTests {
  /// Runs `samen` where no file may grow beyond so many blocks of 512 bytes.
  private func samen(
    _ arguments: [String], blocks: Int, input: String = "", in sandbox: Sandbox
  ) throws -> Script {
    try Script.samen(arguments, input: input, in: sandbox, before: "ulimit -f \(blocks); ")
  }

  private func workspace() throws -> Sandbox {
    let sandbox = try Sandbox()
    try Script.samen(["init", "--station", "desk", "--user", "walter"], in: sandbox).mustSucceed()
    return sandbox
  }

  @Test func `record answers only what is on disk, and says why it stops`() throws {
    let sandbox = try workspace()
    let lines = (1...40).map { number in
      #"{"kind":"person.registered","data":{"name":"Persoon \#(number)"}}"#
    }
    let run = try samen(
      ["record", "-"], blocks: 8, input: lines.joined(separator: "\n") + "\n", in: sandbox)
    #expect(run.ending == .exited(3))
    #expect(run.errors.contains("het bestand mag niet groter worden"))
    let answers = run.output.split(separator: "\n")
    let saved = answers.count { $0.hasPrefix(#"{"ok":true"#) }
    #expect((1..<40).contains(saved))
    #expect(answers.count == saved + 1)
    let people = try Script.samen(["list", "people", "--json"], in: sandbox)
    let known = try JSONSerialization.jsonObject(with: Data(people.output.utf8)) as? [Any]
    #expect(known?.count == saved)
  }

  @Test func `one line that does not fit is not said to be saved`() throws {
    let sandbox = try workspace()
    let name = String(repeating: "lang ", count: 2_000)
    let run = try samen(
      ["record", "person.registered", "name=\(name)"], blocks: 8, in: sandbox)
    #expect(run.ending == .exited(3))
    #expect(run.output == "")
    #expect(run.errors.contains("Wat je net deed, is niet bewaard; alles van daarvoor wel."))
  }

  @Test func `init that was cut short can be done again`() throws {
    let sandbox = try Sandbox()
    let words = [
      "init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
      "--start", "2021-05-11",
    ]
    let cut = try samen(words, blocks: 2, in: sandbox)
    #expect(cut.ending == .exited(3))
    #expect(!cut.output.contains("Werkruimte gemaakt"))
    let again = try Script.samen(words, in: sandbox)
    #expect(again.output.contains("sessies: 16"))
    // Once there is something in it, it is not begun anew.
    #expect(try Script.samen(words, in: sandbox).ending == .exited(1))
  }

  @Test func `a paper that does not fit leaves nothing behind`() throws {
    let sandbox = try workspace()
    let folder = "\(sandbox.path)/papieren"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let run = try samen(["print", "field", "--out", "\(folder)/veld.html"], blocks: 1, in: sandbox)
    #expect(run.ending == .exited(3))
    #expect(run.errors.contains("het bestand mag niet groter worden"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }
}
