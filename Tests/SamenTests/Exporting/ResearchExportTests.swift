import Foundation
import Testing

@testable import Domain
@testable import samen

@Suite("What researchers get names nobody") struct ResearchExportTests {
  /// The rows of the sheet, without its heading.
  private func rows(_ text: String) -> [[String]] {
    text.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
      .map { $0.components(separatedBy: ",") }
  }

  @Test(
    "every combination of traits holds at least five people, in every project",
    arguments: ["1", "7", "20261123"])
  func combinations(seed: String) throws {
    let year = try DemoYear.of(seed)
    let scopes = [[]] + year.state.programmes.map { ["--programme", $0.id] }
    var made = 0
    for scope in scopes {
      let result = year.shell.run(["export", "research", "--plain"] + scope)
      guard result.status == .done else {
        #expect(result.status == .refused && result.errors.contains("minder dan 5"))
        continue
      }
      made += 1
      let combinations = Dictionary(grouping: rows(result.output)) { $0[1..<8] }
      for (traits, people) in combinations { #expect(people.count >= 5, "\(traits)") }
    }
    #expect(made > 1)
  }

  @Test("nothing that names anyone occurs in it", arguments: ["1", "7", "20261123"])
  func nobody(seed: String) throws {
    let year = try DemoYear.of(seed)
    let result = year.shell.samen("export", "research")
    #expect(rows(result.output).count > 100)
    for person in year.state.people {
      let details = year.state.details(of: person.id)
      let told: [String?] = [
        person.id, person.name, person.phone, person.email, details?.address,
        details?.fileReference, details?.birthDate?.text, details?.note,
      ]
      for text in told.compactMap(\.self) where text.count > 3 {
        #expect(!result.output.contains(text), "\(text)")
      }
    }
    for note in year.state.entities(.contact).compactMap({ $0.text(.text) }) {
      #expect(!result.output.contains(note))
    }
    for line in ["Niet in het bestand", "Let op: wie meer weet", "ruimer gemaakt"] {
      #expect(result.errors.contains(line))
    }
  }

  @Test("it tells as much as it may: some know age, some schooling; not all is left out")
  func tells() throws {
    // Which trait gives way to another depends on the people: of seed 7 it is age, for mother tongue.
    let year = try DemoYear.of("20261123")
    let rows = rows(year.shell.samen("export", "research", "--plain").output)
    let told = rows.flatMap { $0[1..<8] }
    #expect(told.contains("25-34") || told.contains("0-34"))
    #expect(rows.count { ["vrouw", "man"].contains($0[7]) } > rows.count / 2)
    #expect(told.count { $0 == "weggelaten" } < told.count / 2, "\(told.count)")
  }

  @Test("figures are those of the person, whoever it is")
  func figures() throws {
    let year = try DemoYear.of("7")
    let rows = rows(year.shell.samen("export", "research", "--plain").output)
    let sessions = year.state.people.map { person in
      year.sessions(of: person.id).count { session in
        !session.isCancelled
          && year.state.attendance(of: person.id, at: session.id)?.role == .participant
      }
    }
    #expect(rows.compactMap { Int($0[8]) }.sorted() == sessions.sorted())
    let outcomes = year.state.people.count { person in
      year.state.outcomes(of: person.id).contains { $0.on.map { $0 <= year.today } ?? false }
    }
    #expect(rows.count { !$0[10].isEmpty } == outcomes)
  }

  @Test("two sheets of the same people have no pseudonym and no order in common")
  func drawn() throws {
    let year = try DemoYear.of("7")
    let one = rows(year.shell.samen("export", "research", "--plain").output)
    let other = rows(year.shell.samen("export", "research", "--plain").output)
    #expect(Set(one.map { $0[0] }).count == one.count)
    #expect(Set(one.map { $0[0] }).isDisjoint(with: other.map { $0[0] }))
    #expect(one.map { $0[8...] } != other.map { $0[8...] })
    func figures(_ rows: [[String]]) -> [String] {
      rows.map { $0[8...].joined(separator: ",") }.sorted()
    }
    #expect(figures(one) == figures(other))
  }

  @Test("who took their consent to research back is not in it, and four people are too few")
  func consent() throws {
    let shell = try Shell.desk()
    for person in 1...6 {
      shell.samen("record", "person.registered", "of=p\(person)", "name=Deelnemer \(person)")
    }
    shell.samen(
      "record", "consent.given", "of=p1", "consent=c1", "purpose=research", "ground=consent")
    #expect(rows(shell.samen("export", "research", "--plain").output).count == 6)
    #expect(shell.samen("record", "consent.withdrawn", "of=p1", "consent=c1").status == .done)
    let five = shell.samen("export", "research", "--plain")
    #expect(rows(five.output).count == 5)
    #expect(five.errors.contains("1 deelnemer staat er niet in"))
    shell.samen("erase", "p2", "--yes", "--leave")
    let four = shell.samen("export", "research")
    #expect(four.status == .refused && four.output.isEmpty)
  }
}
