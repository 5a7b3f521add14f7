import Testing

@Suite("Each planted bug names a test that there is") struct PlantedTests {
  @Test("there are ten of them at least, each caught by a test that exists")
  func testsExist() throws {
    let bugs = try Repository.files("Tests/Checks/planted", endings: ["patch"])
    let tests = try Repository.files("Tests/JournalTests").map(\.text)
    #expect(bugs.count >= 10)
    for bug in bugs {
      let first = bug.text.split(separator: "\n").first ?? ""
      let named = try #require(first.wholeMatch(of: /Caught by (\w+)\.(\w+)/), "\(bug)")
      let suite = "struct \(named.1) {"
      let isThere = tests.contains { $0.contains(suite) && $0.contains("func \(named.2)(") }
      #expect(isThere, "\(bug) names \(named.1).\(named.2)")
    }
  }
}
