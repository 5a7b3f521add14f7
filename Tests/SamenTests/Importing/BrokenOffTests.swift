import Domain
import Foundation
import Glibc
import Testing

@testable import Journal
@testable import samen

@Suite("A list that was broken off is completed by the same command") struct BrokenOffTests {
  private static let rows = (1...40).map { row in
    "Deelnemer\(row) Van\(row * 7);04\(70_000_000 + row);\(row % 28 + 1)/3/1990;Turks"
  }
  private static let sheet =
    "Naam;Gsm;Geboortedatum;Moedertaal\n" + rows.joined(separator: "\n") + "\n"

  /// From the call with this number on the disk takes nothing more; of a write it takes the first
  /// few bytes.
  private final class FillingDisk {
    var calls = 0
    let from: Int
    let bytes: Int?

    init(from: Int, bytes: Int?) {
      self.from = from
      self.bytes = bytes
    }

    func fault(_ call: SystemCall) -> Fault? {
      guard call == .write || call == .dataSync else { return nil }
      calls += 1
      if calls == from, call == .write, let bytes { return .stopsAfter(bytes) }
      return calls >= from ? .fails(ENOSPC) : nil
    }
  }

  /// Takes the list in on a disk that fills up; gives how many calls it came to.
  private func importing(in shell: Shell, on disk: FillingDisk) throws -> ImportTally {
    var source = SystemRandomNumberGenerator()
    let location = WorkspaceLocation(
      folder: "\(shell.folder.path)/data/samen/samen",
      stateRoot: "\(shell.folder.path)/state/samen", stateName: "samen")
    let opening = try Journal.open(
      location, using: &source, system: System { disk.fault($0) })
    defer { opening.journal.close() }
    let now = try #require(Environment(variables: shell.variables).clock.now())
    var work = PeopleImport(
      into: .desk(Desk(opening.journal, holding: opening.events)), at: now)
    let sheet = try ListOfPeople.read(
      try shell.list(Self.sheet), today: now.day, Resources.words(.nl))
    try? work.run(sheet) { _, _ in }
    return work.tally
  }

  /// Everyone stands there once, with all that the list says of them.
  private func isWhole(_ shell: Shell) throws -> Bool {
    let people = try shell.people("phone")
    let log = shell.samen("log", "--json").output.split(separator: "\n")
    let state = try shell.state()
    let text = "\(state)"
    return people.count == 40 && Set(people).count == 40
      && log.count { $0.contains(#""birthDate":"1990-03"#) } == 40
      && text.matches(of: /mother = 1|"mother": 1/).count >= 40
      && shell.samen("check").status == .done
  }

  @Test(
    "a disk that fills up at any call, also in the midst of a line",
    arguments: 1...14, [nil, 700])
  func full(call: Int, bytes: Int?) throws {
    let shell = try Shell.desk()
    let tally = try importing(in: shell, on: FillingDisk(from: call, bytes: bytes))
    let trial = try shell.importing(Self.sheet, "--dry-run")
    let again = try shell.importing(Self.sheet)
    #expect(again.status == .done, "\(again.errors)")
    #expect(trial.lines.dropLast() == again.lines[...])
    #expect(try isWhole(shell), "after \(tally): \(again.output)")
    #expect(try shell.importing(Self.sheet).output.contains("40 waren al ingeschreven."))
  }

  @Test("who stands there without what is confidential gets it, and nobody is added for them")
  func completed() throws {
    let shell = try Shell.desk()
    var counts: Set<Int> = []
    for call in 1...14 {
      let shell = try Shell.desk()
      _ = try importing(in: shell, on: FillingDisk(from: call, bytes: nil))
      let again = try shell.importing(Self.sheet, "--dry-run")
      if again.lines.contains("40 deelnemers aangevuld: de vorige keer brak het af.") {
        #expect(again.lines.contains("0 nieuwe deelnemers."))
        counts.insert(call)
      }
    }
    #expect(!counts.isEmpty)
    // Nor is anyone completed of whom nothing was broken off.
    try shell.importing("Naam;Gsm\nAida;0471\n")
    let more = try shell.importing("Naam;Gsm;Geboortedatum\nAida;0471;1/1/1990\n")
    #expect(more.lines.contains("1 was al ingeschreven."))
  }
}
