import Foundation
import Glibc
import Testing

@testable import Journal

@Suite struct ElsewhereTests {
  private let files = [
    ElsewhereFiles.File(ending: "jsonl", bytes: [UInt8]("{}\n")),
    ElsewhereFiles.File(ending: "txt", bytes: [UInt8]("wat er was")),
  ]

  private func folder(_ workspace: TestWorkspace) throws -> String {
    let path = workspace.root + "/stick"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func whatLiesThereStaysWhateverItsName() throws {
    let workspace = try TestWorkspace(create: false)
    let path = try folder(workspace)
    let first = try ElsewhereFiles.write(files, as: "s", into: path)
    #expect(first == ["\(path)/s.jsonl", "\(path)/s.txt"])
    // Of the second only one name is taken: both still go together.
    try FileManager.default.removeItem(atPath: "\(path)/s.jsonl")
    try workspace.put([UInt8]("eigen"), at: "\(path)/s.txt")
    let second = try ElsewhereFiles.write(files, as: "s", into: path + "/")
    #expect(second == ["\(path)/s-2.jsonl", "\(path)/s-2.txt"])
    #expect(try workspace.bytes("\(path)/s.txt") == [UInt8]("eigen"))
    #expect(try workspace.bytes(second[1]) == [UInt8]("wat er was"))
    #expect(try names(path) == ["s-2.jsonl", "s-2.txt", "s.txt"])
    var facts = stat()
    #expect(stat(second[0], &facts) == 0 && facts.st_mode & 0o777 == 0o600)
  }

  @Test func aStickWithoutRightsOfItsOwnWillDo() throws {
    let workspace = try TestWorkspace(create: false)
    let saboteur = Saboteur()
    saboteur.calls = [.setMode]
    saboteur.fault = .fails(EPERM)
    saboteur.goesOn = true
    saboteur.start(at: 1)
    let path = try folder(workspace)
    #expect(
      try ElsewhereFiles.write(files, as: "s", into: path, system: saboteur.system).count == 2)
  }

  @Test(arguments: [SystemCall.open, .write, .sync])
  func whatFailsLeavesNothingHalf(_ call: SystemCall) throws {
    let workspace = try TestWorkspace(create: false)
    let path = try folder(workspace)
    let saboteur = Saboteur()
    saboteur.calls = [call]
    // Each of the calls of this kind in turn; opening has that of the folder besides.
    for number in 1...(call == .write ? 2 : 3) {
      saboteur.start(at: number)
      #expect(throws: JournalError.self, "\(call) \(number)") {
        try ElsewhereFiles.write(files, as: "s", into: path, system: saboteur.system)
      }
      #expect(try names(path) == [])
    }
  }

  @Test func itIsOnTheDiskBeforeItIsSaidToBe() throws {
    let workspace = try TestWorkspace(create: false)
    let saboteur = Saboteur()
    _ = try ElsewhereFiles.write(
      files, as: "s", into: try folder(workspace), system: saboteur.system)
    let calls = saboteur.made.filter { [.write, .sync].contains($0) }
    #expect(calls == [.write, .sync, .write, .sync, .sync])
  }

  @Test func aFolderThatIsNotThereIsNotMade() throws {
    let workspace = try TestWorkspace(create: false)
    #expect(throws: JournalError.failed(.open, on: ".", errno: ENOENT)) {
      try ElsewhereFiles.write(files, as: "s", into: workspace.root + "/nergens")
    }
  }
}
