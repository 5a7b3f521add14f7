import Testing

@Suite("Each planted bug names a test or a trial that there is") struct PlantedTests {
  @Test("there are nineteen of them at least, each caught by what exists")
  func testsExist() throws {
    let bugs = try Repository.files("Tests/Checks/planted", endings: ["patch"])
    let tests = try Repository.files("Tests/JournalTests").map(\.text)
    let trials = try Repository.files("Tests/Endurance").map(\.text)
    #expect(bugs.count >= 19)
    for bug in bugs {
      let first = bug.text.split(separator: "\n").first ?? ""
      if let trial = first.wholeMatch(of: /Caught by the trial (\w+) in \d+ runs/) {
        #expect(trials.contains { $0.contains("static let name = \"\(trial.1)\"") }, "\(bug)")
        continue
      }
      let named = try #require(first.wholeMatch(of: /Caught by (\w+)\.(\w+)/), "\(bug)")
      let suite = "struct \(named.1) {"
      let isThere = tests.contains { $0.contains(suite) && $0.contains("func \(named.2)(") }
      #expect(isThere, "\(bug) names \(named.1).\(named.2)")
    }
  }
}
