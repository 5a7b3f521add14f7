import Foundation
import Testing

@testable import Domain
@testable import samen

@Suite("The example year") struct DemoTests {
  private func demo(_ more: String...) throws -> Shell {
    let shell = try Shell(now: "2026-11-23T10:00:00+01:00")
    let folder = "\(shell.folder.path)/demo"
    shell.variables["SAMEN_WORKSPACE"] = folder
    let result = shell.run(["demo", "--into", folder] + more)
    #expect(result.status == .done, "\(result.errors)")
    return shell
  }

  @Test("a seed fixes every byte, on several devices too")
  func reproducible() throws {
    let one = try demo("--seed", "7", "--devices", "3", "--people", "20")
    let other = try demo("--seed", "7", "--devices", "3", "--people", "20")
    let different = try demo("--seed", "8", "--devices", "3", "--people", "20")
    let journal = try one.journal(of: "demo")
    #expect(journal.count == 6)
    #expect(try other.journal(of: "demo") == journal)
    #expect(try different.journal(of: "demo") != journal)
    #expect(one.samen("check").status == .done)
  }

  @Test("a whole year is the same each time too, and has at least 150 people by itself")
  func reproducibleWhole() throws {
    #expect(ExamplePlan(today: Day(number: 0)).people >= 150)
    let year = try DemoYear.of("7")
    let again = try DemoYear(seed: "7", "--people", "150")
    #expect(try again.shell.journal(of: "demo") == year.shell.journal(of: "demo"))
  }

  @Test("as many people and lines as were asked for")
  func size() throws {
    let small = try demo("--people", "9", "--seed", "1")
    #expect(small.samen("list", "people").lines.count == 9)
    let large = try demo("--events", "3000", "--seed", "1")
    let count = large.samen("log", "--json").lines.count
    #expect((3000...3060).contains(count))
    #expect(large.samen("agenda").lines.first == "maandag 23 november 2026")
  }

  @Test("a folder that holds a workspace already is left as it is")
  func twice() throws {
    let shell = try demo("--seed", "7", "--people", "5")
    let before = try shell.journal(of: "demo")
    let again = shell.samen("demo", "--into", "\(shell.folder.path)/demo")
    #expect(again.status == .refused)
    #expect(again.errors.contains("Hier is al een werkruimte"))
    #expect(try shell.journal(of: "demo") == before)
  }
}
