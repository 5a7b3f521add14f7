import Foundation
import Testing

@testable import samen

@Suite("What is damaged is told, mended as far as it can be, and brought back from a backup")
struct KeepingTests {
  /// A pilot with three people, and the path of its shared log.
  private static func pilot() throws -> (shell: Shell, log: URL) {
    let shell = try Shell()
    shell.samen("init", "--station", "desk", "--user", "walter")
    for name in ["Aida Hamidi", "Marissa Vos", "Oleksandr Kovalenko"] {
      shell.samen("record", "person.registered", "name=\(name)")
    }
    let folder = shell.folder.appending(path: "data/samen/samen/log")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasSuffix(".s.jsonl")
      })
    return (shell, folder.appending(path: name))
  }

  /// Changes a letter in the line that has `text`.
  private static func damage(_ log: URL, at text: String) throws {
    let whole = try String(contentsOf: log, encoding: .utf8)
    try Data(whole.replacing(text, with: text.lowercased()).utf8).write(to: log)
  }

  @Test("a damaged line is named, set aside, missed, and brought back")
  func roundTrip() throws {
    let (shell, log) = try Self.pilot()
    let backup = shell.folder.appending(path: "kopie.tar").path
    let made = shell.samen("backup", backup)
    #expect(made.status == .done)
    #expect(made.output.contains("Reservekopie gemaakt en nagelezen: \(backup), 5 regels"))
    #expect(made.output.contains("niet versleuteld"))
    let whole = try Data(contentsOf: log)

    try Self.damage(log, at: "Marissa")
    let before = try Data(contentsOf: log)
    let found = shell.samen("check")
    #expect(found.status == .refused)
    #expect(found.output.contains("beschadigde regel, overgeslagen; plaats 4 in het logboek"))
    #expect(try Data(contentsOf: log) == before)

    let list = shell.samen("list", "people")
    #expect(list.status == .done)
    #expect(list.errors.contains("In het logboek is op 1 plaats iets mis"))

    let mended = shell.samen("repair")
    #expect(mended.status == .done)
    #expect(mended.output.contains("nu 4 hele regels"))
    #expect(mended.output.contains("Opzij bewaard: quarantine/"))
    #expect(mended.output.contains("staat nergens meer op dit toestel"))
    #expect(shell.samen("list", "people").output.contains("Marissa") == false)

    let restored = shell.samen("restore", backup)
    #expect(restored.status == .done)
    #expect(restored.output.contains("1 regel teruggezet. Er is niets weggehaald."))
    #expect(shell.samen("list", "people").output.contains("Marissa Vos"))
    #expect(shell.samen("check").status == .done)
    #expect(try Data(contentsOf: log).count == whole.count)
  }

  @Test("a confidential line in a shared log is named, and does not count")
  func wrongScope() throws {
    let (shell, _) = try Self.pilot()
    try shell.addForeignLog(
      "abcdefgh.s",
      [#""kind":"goal.set","of":"p1","data":{"goal":"g1","text":"Werk","on":"2021-05-04"}"#])
    let found = shell.samen("check")
    #expect(found.status == .refused)
    #expect(found.output.contains("abcdefgh.s.jsonl: een regel (goal.set)"))
    #expect(found.output.contains("plaats 1 in het logboek"))
  }

  @Test("a whole workspace comes back where there is none, with the same state")
  func comesBack() throws {
    let (shell, _) = try Self.pilot()
    let backup = shell.folder.appending(path: "kopie.tar").path
    shell.samen("backup", backup)
    let hash = shell.samen("state", "--hash").output
    try FileManager.default.removeItem(at: shell.folder.appending(path: "data"))
    try FileManager.default.removeItem(at: shell.folder.appending(path: "state"))
    let restored = shell.samen("restore", backup)
    #expect(restored.output.contains("De werkruimte staat terug in"))
    #expect(shell.samen("state", "--hash").output == hash)
    // Who worked here still does: nobody has to be named again.
    #expect(shell.samen("record", "person.registered", "name=Jan Nieuw").status == .done)
  }

  @Test("a copy that came without its device asks who is writing, and then goes on")
  func copyWithoutDevice() throws {
    let (shell, _) = try Self.pilot()
    try FileManager.default.removeItem(at: shell.folder.appending(path: "state"))
    let asked = shell.samen("record", "person.registered", "name=Jan Nieuw")
    #expect(asked.status == .wrongUsage)
    #expect(asked.errors.contains("De optie --user HANDLE ontbreekt"))
    let named = shell.samen("record", "person.registered", "name=Jan Nieuw", "--user", "els")
    #expect(named.status == .done)
  }

  @Test("what is no backup, or would be overwritten by one, is left alone")
  func refusals() throws {
    let (shell, log) = try Self.pilot()
    let letter = shell.folder.appending(path: "brief.doc")
    try Data("Beste".utf8).write(to: letter)
    let refused = shell.samen("backup", letter.path)
    #expect(refused.status == .cannotReadOrWrite)
    #expect(refused.errors.contains("Er is al iets met de naam brief.doc"))
    #expect(try Data(contentsOf: letter) == Data("Beste".utf8))
    let before = try Data(contentsOf: log)
    #expect(shell.samen("restore", letter.path).errors.contains("geen reservekopie van samen"))
    #expect(shell.samen("restore", "\(shell.folder.path)/weg.tar").status == .cannotReadOrWrite)
    #expect(try Data(contentsOf: log) == before)
  }

  @Test("a backup that lost a byte is refused, and says what can still be done")
  func damagedBackup() throws {
    let (shell, _) = try Self.pilot()
    let backup = shell.folder.appending(path: "kopie.tar")
    shell.samen("backup", backup.path)
    var bytes = try Data(contentsOf: backup)
    bytes[2500] ^= 1
    try bytes.write(to: backup)
    let refused = shell.samen("restore", backup.path)
    #expect(refused.status == .cannotReadOrWrite)
    #expect(refused.errors.contains("Er is niets teruggezet en niets veranderd."))
    #expect(refused.errors.contains("tar xf"))
  }
}
