import Domain
import Language
import Screen
import Testing

@testable import Journal
@testable import Terminal
@testable import samen

@Suite("What the doctor makes of what it sees") struct DoctorFindingTests {
  private let words = Resources.words(.nl)

  private func levels(_ look: DiskLook) -> [String] {
    DiskDoctor(look: look, words: words).findings.map { "\($0.subject) \($0.level)" }
  }

  @Test("a laptop's own encrypted disk with room is fine")
  func goodDisk() {
    let look = DiskLook(kind: .own, fileSystem: "ext4", free: 40_000_000_000, seal: .encrypted)
    #expect(levels(look) == ["disk fine", "encryption fine", "room fine"])
  }

  @Test(
    "each other disk is told of",
    arguments: [
      (DiskLook.Kind.network, "bad"), (.withoutRights, "bad"), (.memory, "bad"),
      (.layered, "mind"), (.unknown, "mind"),
    ])
  func kinds(kind: DiskLook.Kind, level: String) {
    let look = DiskLook(kind: kind, fileSystem: "x", free: 40_000_000_000, seal: .unknown)
    #expect(levels(look) == ["disk \(level)", "encryption mind", "room fine"])
  }

  @Test("an open disk is not good, and neither is one that is nearly full")
  func openAndFull() {
    func look(_ free: Int) -> [String] {
      levels(DiskLook(kind: .own, fileSystem: "ext4", free: free, seal: .open))
    }
    #expect(look(999_000_000) == ["disk fine", "encryption bad", "room mind"])
    #expect(look(49_000_000).last == "room bad")
  }

  @Test("a window too small for one pane is not good; the least that will do is")
  func window() {
    func level(_ columns: Int, _ rows: Int) -> DoctorFinding? {
      let look = TerminalLook(
        name: "xterm", kind: .suitable, size: Size(columns: columns, rows: rows), colours: 8,
        locale: "C.UTF-8", letters: .utf8)
      return TerminalDoctor(look: look, isColourless: false, words: words).findings
        .first { $0.subject == .window }
    }
    #expect(level(60, 18)?.level == .fine)
    #expect(level(59, 18)?.level == .bad)
    #expect(level(60, 17)?.text.contains("60x18") ?? false)
  }

  @Test("the Linux console and letters that are not UTF-8 are to be minded")
  func signs() {
    func levels(_ name: String, _ letters: TerminalLook.Letters) -> [String] {
      let look = TerminalLook(
        name: name, kind: .suitable, size: nil, colours: 8, locale: "nl_BE", letters: letters)
      return TerminalDoctor(look: look, isColourless: false, words: words).findings
        .filter { $0.level != .fine }.map { "\($0.subject) \($0.level)" }
    }
    #expect(levels("xterm", .utf8) == [])
    #expect(levels("linux", .utf8) == ["signs mind"])
    #expect(levels("xterm", .other("ISO-8859-1")) == ["signs mind", "locale mind"])
    #expect(levels("xterm", .takenForUTF8) == ["locale mind"])
  }

  @Test("what is to be minded ends well, what is not good with 1, what cannot be read with 3")
  func statuses() {
    var diagnosis = Doctor.Diagnosis()
    func add(_ level: DoctorFinding.Level) {
      diagnosis.findings.append(DoctorFinding(level, .disk, ""))
    }
    add(.fine)
    add(.mind)
    #expect(diagnosis.error == nil)
    add(.bad)
    #expect(diagnosis.error?.status == .refused)
    diagnosis.couldNotRead = true
    #expect(diagnosis.error?.status == .cannotReadOrWrite)
  }

  @Test("a clock from before there was this program is not good")
  func oldClock() throws {
    let now = try #require(WallClock(pinned: "1970-01-01T10:00:00+01:00").now())
    let doctor = ClockDoctor(
      now: now, isPinned: false, state: State(), device: "", words: words)
    #expect(doctor.findings.map(\.level) == [.bad])
  }
}
