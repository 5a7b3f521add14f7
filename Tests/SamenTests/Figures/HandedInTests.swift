import Foundation
import Testing

@testable import samen

@Suite("samen report freeze") struct HandedInTests {
  /// Line by line, what stands behind the figures about what was handed in.
  private func claim(_ shell: Shell, _ words: String...) -> [String] {
    let lines = shell.run(["report"] + words).lines
    return lines.firstIndex { $0.hasPrefix("Ingediend") }.map { Array(lines[$0...]) } ?? []
  }

  @Test("what was handed in is named, and that nothing changed")
  func unchanged() throws {
    let shell = try Twelve.shell()
    #expect(claim(shell, "steps", "--programme", "plan") == [])
    let kept = shell.samen(
      "report", "freeze", "steps", "--programme", "plan", "--reference", "ESF 2026/17")
    #expect(kept.status == .done)
    #expect(
      kept.output.hasPrefix("Vastgelegd: Stappen: wie ze zette, Plan Werk, tot en met 23/11/2026."))
    let lines = claim(shell, "steps", "--programme", "plan")
    #expect(
      lines == [
        "Ingediend op 23/11/2026 door Els Maes onder ESF 2026/17, tot en met 23/11/2026.",
        "Sindsdien is er niets veranderd.",
      ])
    // Of other days or another project nothing was handed in.
    #expect(claim(shell, "steps") == [])
    #expect(claim(shell, "steps", "--programme", "plan", "--from", "2026-02-01") == [])
  }

  @Test("a figure that is another one now is listed, with the person it is because of")
  func changed() throws {
    let shell = try Twelve.shell()
    shell.samen("report", "freeze", "outcomes", "--programme", "plan")
    let answer = shell.samen(
      "record", "outcome.recorded", "of=p04", "reached=job", "on=2026-11-20")
    #expect(answer.status == .done)
    let lines = claim(shell, "outcomes", "--programme", "plan")
    #expect(lines.contains("Sindsdien zijn 6 cijfers veranderd:"))
    #expect(lines.contains { $0.hasPrefix("  werk, resultaten: 2, nu 3. Door ") })
    let json = try object(
      shell.samen("report", "outcomes", "--programme", "plan", "--format", "json").outputBytes)
    let handed = try #require(json["handedIn"] as? [String: Any])
    let differences = try #require(handed["differences"] as? [[String: Any]])
    let people = differences.flatMap { $0["people"] as? [[String: Any]] ?? [] }
    #expect(Set(people.compactMap { $0["person"] as? String }) == ["p04"])
    #expect(differences.allSatisfy { $0["then"] as? Int != $0["now"] as? Int })
  }

  @Test("what was taken back counts then and not now, for the person it was about")
  func withdrawn() throws {
    let shell = try Twelve.shell()
    let answer = try object(
      shell.samen(
        "record", "-",
        feeding:
          #"{"kind":"outcome.recorded","of":"p04","data":{"reached":"job","on":"2026-11-20"}}"#
      ).outputBytes)
    shell.samen("report", "freeze", "outcomes", "--programme", "plan")
    let version = try #require((answer["lines"] as? [String])?.first)
    shell.samen("record", "event.withdrawn", "over=\(version)")
    let lines = claim(shell, "outcomes", "--programme", "plan")
    #expect(lines.contains { $0.hasPrefix("  werk, resultaten: 3, nu 2. Door ") })
  }

  @Test("who was erased since is counted and not named, and the figures of then stay")
  func erased() throws {
    let shell = try Twelve.shell()
    shell.samen("report", "freeze", "overview", "--programme", "plan")
    let before = shell.samen("log", "--json").lines.filter { $0.contains(#""report.counted""#) }
    let name = try #require(
      shell.samen("list", "people", "--json").output.firstMatch(of: /"name":"([^"]+)"/)?.1)
    #expect(shell.samen("erase", "p01", "--leave", "--yes").status == .done)
    let lines = claim(shell, "overview", "--programme", "plan")
    #expect(lines.contains("Sindsdien is 1 mens gewist. Wat ingediend is, blijft staan."))
    #expect(lines.contains { $0.contains("ingeschreven: ") })
    #expect(!lines.contains { $0.contains(String(name)) })
    #expect(
      shell.samen("log", "--json").lines.filter { $0.contains(#""report.counted""#) } == before)
  }

  @Test("a line names nobody, whoever waits")
  func namesNobody() throws {
    let shell = try Twelve.shell()
    shell.samen("report", "freeze", "waiting")
    let lines = shell.samen("log", "--json").lines.filter { $0.contains(#""report."#) }
    #expect(lines.count == 2)
    #expect(!lines.contains { $0.firstMatch(of: /\bp\d\d\b/) != nil })
    // The shared line says nothing of what is confidential, the figures included.
    let shared = try #require(lines.first { $0.contains(#""report.frozen""#) })
    #expect(!shared.contains(".c:") && !shared.contains("figures"))
  }

  @Test("what cannot be handed in is refused, and nothing is written")
  func refused() throws {
    let shell = try Twelve.shell()
    let before = shell.samen("state", "--hash").output
    #expect(shell.samen("report", "freeze").status == .wrongUsage)
    #expect(shell.samen("report", "freeze", "weather").status == .wrongUsage)
    #expect(shell.samen("report", "freeze", "overview", "--format", "json").status == .wrongUsage)
    #expect(shell.samen("report", "freeze", "overview", "--programme", "x").status == .refused)
    #expect(shell.samen("report", "overview", "--reference", "x").status == .wrongUsage)
    #expect(shell.samen("state", "--hash").output == before)
  }

  @Test("erasing within the term of a funder warns, and after it does not")
  func funderTerm() throws {
    let shell = try Twelve.shell()
    shell.samen(
      "record", "funder.added", "funder=esf9", "programme=plan", "name=Europees fonds",
      "keepUntil=2031-12-31")
    let warned = shell.samen("erase", "p01", "--leave")
    #expect(
      warned.output.contains(
        "Let op: Europees fonds mag dit dossier nog vragen tot en met 31/12/2031"))
    shell.variables["SAMEN_NOW"] = "2032-01-01T10:00:00+01:00"
    #expect(!shell.samen("erase", "p01", "--leave").output.contains("Europees fonds"))
  }
}
