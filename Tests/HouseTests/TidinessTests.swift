import Foundation
import Testing

@Suite("The house is tidy") struct TidinessTests {
  @Test("at the top there is only what the README names, and dot-files")
  func topLevel() throws {
    let expected: Set = ["Package.swift", "README.md", "Resources", "Sources", "Tests"]
    #expect(try Set(Repository.names().filter { !$0.hasPrefix(".") }) == expected)
  }

  @Test("nothing is left for later in the code")
  func nothingLeftOver() throws {
    // Put together, so that this file does not find itself.
    let marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"]
    let files = try ["Sources", "Tests", "Resources"].flatMap {
      try Repository.files($0, endings: ["swift", "c", "h", "txt", "py", "sh", "modulemap"])
    }
    for file in files {
      let found = marks.filter { mark in file.text.split { !$0.isLetter }.contains { $0 == mark } }
      #expect(found == [], "\(file)")
    }
  }

  @Test("no folder of code holds a placeholder")
  func noPlaceholders() throws {
    let files = try ["Sources", "Tests"].flatMap { try Repository.files($0) }
    #expect(files.filter { $0.path.hasSuffix("/Placeholder.swift") }.map(\.path) == [])
  }

  @Test("each kind in Domain/Events is among all kinds, one to a file of its name")
  func allKindsAreListed() throws {
    let all = try Repository.text("Sources/Domain/Kinds/AllKinds.swift")
    let list = try #require(all.firstMatch(of: /all: \[EventKind\] = \[([^\]]*)\]/)).1
    let listed = list.matches(of: /\.(\w+)/).map { String($0.1) }
    #expect(Set(listed).count == listed.count)
    var defined: Set<String> = []
    for file in try Repository.files("Sources/Domain/Events") {
      let names = file.text.matches(of: /static let (\w+) = EventKind\(/).map { String($0.1) }
      let own = try #require(names.first, "\(file) defines no kind")
      #expect(names.count == 1, "\(file)")
      #expect(file.path.lowercased().hasSuffix("/\(own.lowercased()).swift"), "\(file)")
      defined.formUnion(names)
    }
    #expect(defined.symmetricDifference(listed) == [])
  }
}
