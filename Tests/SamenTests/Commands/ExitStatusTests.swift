import Foundation
import Journal
import Testing

@testable import samen

@Suite("Exit statuses, and errors that say what to do") struct ExitStatusTests {
  @Test("an unknown command names the nearest one and how to get help")
  func unknownCommand() throws {
    let result = try Shell().samen("lsit", "people")
    #expect(result.status == .wrongUsage)
    #expect(
      result.errors == """
        samen kent de opdracht ‘lsit’ niet. Er is niets gebeurd.
        Bedoel je ‘list’?
        Meer uitleg: samen help

        """)
  }

  @Test("an unknown option names the nearest one")
  func unknownOption() throws {
    let result = try Shell().samen("list", "people", "--jason")
    #expect(result.status == .wrongUsage)
    #expect(result.errors.contains("‘samen list’ kent de optie ‘--jason’ niet"))
    #expect(result.errors.contains("Bedoel je ‘--json’?"))
    #expect(result.errors.contains("samen help list"))
  }

  @Test(
    "other wrong usage",
    arguments: [
      ["init"], ["init", "--station", "kitchen", "--user", "walter"],
      ["init", "--station", "desk", "--user", "Jan Peeters"],
      ["init", "--station", "desk", "--user", "jan", "--template", "niets", "--start", "morgen"],
      ["init", "--station", "desk", "--user", "jan", "--template", "mechelen-pilot"],
      ["init", "--station"], ["list"], ["list", "dogs"], ["list", "people", "--json", "--csv"],
      ["show"], ["find"], ["record"], ["record", "tip.given", "text"], ["agenda", "x"],
      ["state", "--hash=yes"], ["demo", "--people", "veel"], ["help", "nothing"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let result = try Shell().run(arguments)
    #expect(result.status == .wrongUsage)
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }

  @Test("SAMEN_NOW that is no moment is told, not guessed")
  func badClock() throws {
    let shell = try Shell(now: "straks")
    #expect(shell.samen("agenda").status == .wrongUsage)
    #expect(shell.samen("agenda").errors.contains("straks"))
  }

  @Test("without a workspace, it says how to make one")
  func noWorkspace() throws {
    let shell = try Shell()
    let result = shell.samen("list", "people")
    #expect(result.status == .cannotReadOrWrite)
    #expect(
      result.errors
        == "Hier is nog geen werkruimte: \(shell.folder.path)/data/samen/samen. Er is niets gebeurd; "
        + "maak er een met ‘samen init’, of kies een andere map met --workspace.\n")
  }

  @Test("a workspace that is there is not made again")
  func initTwice() throws {
    let shell = try Pilot.shell()
    let before = try shell.journal()
    let result = shell.samen("init", "--station", "desk", "--user", "els")
    #expect(result.status == .refused)
    #expect(result.errors.contains("\(shell.folder.path)/data/samen/samen"))
    #expect(try shell.journal() == before)
  }

  @Test("a start that is no day makes nothing")
  func badStart() throws {
    let shell = try Shell()
    let result = shell.samen(
      "init", "--station", "desk", "--user", "els", "--template", "mechelen-pilot", "--start",
      "31/02")
    #expect(result.status == .refused)
    #expect(result.errors.contains("De dag ‘31/02’ bestaat niet"))
    #expect(shell.samen("list", "people").status == .cannotReadOrWrite)
  }

  @Test("while another window writes, it says so and writes nothing; reading goes on")
  func lockHeld() throws {
    let shell = try Pilot.shell()
    let before = try shell.journal()
    let location = WorkspaceLocation(
      folder: "\(shell.folder.path)/data/samen/samen",
      stateRoot: "\(shell.folder.path)/state/samen",
      stateName: "samen")
    var source = SystemRandomNumberGenerator()
    let first = try Journal.open(location, using: &source)
    #expect(first.journal.readOnlyReason == nil)
    let result = shell.samen("record", "tip.given", "text=Nu niet")
    #expect(result.status == .cannotReadOrWrite)
    #expect(
      result.errors
        == "Een ander venster van samen (proces \(getpid())) heeft deze werkruimte open om te "
        + "schrijven. Er is niets opgeslagen. Doe het daar, of sluit dat venster en probeer "
        + "opnieuw.\n")
    #expect(shell.samen("list", "people").lines.count == 2)
    first.journal.close()
    #expect(try shell.journal() == before)
    #expect(shell.samen("record", "tip.given", "text=Nu wel").status == .done)
  }

  @Test("check tells a damaged line by its place, and writes nothing")
  func damage() throws {
    let shell = try Pilot.shell()
    #expect(shell.samen("check").status == .done)
    #expect(shell.samen("check").lines.last == "Alles is heel.")
    let name = try #require(try shell.journal().keys.first)
    let file = shell.folder.appending(path: "data/samen/samen/log/\(name)")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    lines[4] = Substring(lines[4].replacing("\"name\"", with: "\"nome\"", maxReplacements: 1))
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let before = try shell.journal()
    let result = shell.samen("check")
    #expect(result.status == .refused)
    #expect(result.output.contains("beschadigde regel, overgeslagen; plaats 5 in het logboek"))
    #expect(try shell.journal() == before)
  }

  @Test("a reader that goes away ends the program quietly")
  func brokenPipe() throws {
    let shell = try Pilot.shell()
    let errors = MemorySink()
    let run = CommandRun(
      arguments: ["log"], environment: Environment(variables: shell.variables),
      console: Console(output: ClosingSink(after: 100), errors: errors, input: MemorySource("")))
    #expect(run.perform() == .done)
    #expect(errors.bytes.isEmpty)
  }
}
