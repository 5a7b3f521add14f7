import Foundation
import Glibc
import Testing

@testable import samen

@Suite("samen print") struct PrintTests {
  private let world: PaperWorld

  init() throws { world = try PaperWorld() }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("the paper lies in a private folder of this device, called after ids")
  func privateFolder() throws {
    let result = world.shell.samen("print", "attest", "p1")
    let path = try #require(result.lines.first)
    #expect(path == "\(world.shell.folder.path)/state/samen/samen/papers/attest-p1.html")
    #expect(mode(path) == 0o600)
    #expect(mode((path as NSString).deletingLastPathComponent) == 0o700)
    #expect(
      try Data(contentsOf: URL(filePath: path)) == Data(world.paper("attest", "p1").outputBytes))
  }

  @Test("those of earlier days go when another is made; those of today stay")
  func oldPapers() throws {
    let old = try #require(world.shell.samen("print", "attest", "p1").lines.first)
    let young = try #require(world.shell.samen("print", "attest", "p2").lines.first)
    let yesterday = Date(timeIntervalSinceNow: -25 * 3600)
    try FileManager.default.setAttributes([.modificationDate: yesterday], ofItemAtPath: old)
    world.shell.samen("print", "field")
    #expect(!FileManager.default.fileExists(atPath: old))
    #expect(FileManager.default.fileExists(atPath: young))
  }

  @Test("--out puts it where it is wanted, for its owner alone, also in place of another file")
  func out() throws {
    let path = "\(world.shell.folder.path)/blad.html"
    try Data("oud".utf8).write(to: URL(filePath: path))
    chmod(path, 0o644)
    #expect(world.shell.samen("print", "field", "--out", path).lines == [path])
    #expect(mode(path) == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test("what is no plain file is not replaced, and it says so")
  func notAFile() throws {
    let folder = world.shell.folder.path
    let target = "\(folder)/blad.html"
    try Data("blijf".utf8).write(to: URL(filePath: target))
    symlink(target, "\(folder)/verwijzing.html")
    mkfifo("\(folder)/pijp.html", 0o600)
    for name in ["verwijzing.html", "pijp.html", "weg/blad.html", "."] {
      let result = world.shell.samen("print", "field", "--out", "\(folder)/\(name)")
      #expect(result.status == .cannotReadOrWrite, "\(name)")
      #expect(!result.errors.isEmpty)
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "blijf")
    #expect(mode("\(folder)/pijp.html") == 0o600)
  }

  @Test("what cannot be made is refused with what to do, and nothing is written")
  func refusals() {
    world.record("session.cancelled", "session=s2", "reason=ziek")
    world.record("session.planned", "session=s3", "day=2026-12-07", "start=10:00")
    world.record("person.registered", "of=p9", "name=Nieuw")
    let refused = [
      (["attendance", "s2"], "gaat niet door"), (["invitation", "s2"], "gaat niet door"),
      (["invitation", "s1"], "is al voorbij"), (["attest", "s3"], "nog niemand aanwezig"),
      (["invitation", "s3"], "nog niemand ingeschreven"), (["attest", "p9"], "nog niet aanwezig"),
      (["invitation", "p9"], "geen plaats"), (["consent", "p0"], "deelnemer ‘p0’"),
      (["attendance", "x"], "sessie ‘x’"), (["field", "x"], "project ‘x’"),
    ]
    for (words, said) in refused {
      let result = world.shell.run(["print"] + words)
      #expect(result.status == .refused, "\(words)")
      #expect(result.errors.lowercased().contains(said.lowercased()), "\(words): \(result.errors)")
      #expect(result.output.isEmpty)
    }
    let papers = "\(world.shell.folder.path)/state/samen/samen/papers"
    #expect(!FileManager.default.fileExists(atPath: papers))
  }

  @Test("a slip of the pen makes none, and each option goes with the papers it is for")
  func slips() {
    for words in [
      [], ["folder"], ["consent"], ["fiche"], ["consent", "p1", "--session", "s1"],
      ["attest", "p1", "x"], ["calendar", "x"], ["tips", "x"], ["tips", "--from", "2026-11-01"],
      ["attest", "p1", "--theme", "cv"], ["field", "--format", "text"],
    ] {
      #expect(world.shell.run(["print"] + words).status == .wrongUsage, "\(words)")
    }
  }

  @Test("no phrase is missing, and none is left unfilled", arguments: ["nl", "fr", "en"])
  func noKeys(language: String) {
    world.shell.variables["SAMEN_LANG"] = language
    for words in PaperWorld.papers {
      let paper = world.paper(words).output.split(separator: "</style>").last ?? ""
      #expect(paper.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil, "\(words)")
    }
  }
}
