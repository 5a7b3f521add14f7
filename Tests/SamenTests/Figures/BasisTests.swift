import Foundation
import Testing

@testable import samen

@Suite("What figures rest on") struct BasisTests {
  @Test("each report says up to when the data of each laptop are in, in text, JSON and on the page")
  func upTo() throws {
    let shell = try Twelve.shell()
    let text = shell.samen("report", "overview").output
    #expect(text.contains("Gegevens van deze laptop tot 23/11/2026 "))
    let json = try object(shell.samen("report", "overview", "--format", "json").outputBytes)
    let laptops = try #require(json["dataUpTo"] as? [[String: String]])
    let last = try #require(laptops.first?["last"])
    let lines = shell.samen("log", "--json").lines
    let times = lines.compactMap { $0.firstMatch(of: /"at":"([^"]+)"/)?.1 }.map(String.init)
    // Answers and tips all have the same hour.
    let told = zip(lines, times).filter { !$0.0.contains("survey.") && !$0.0.contains("tip.") }
    #expect(last == told.map(\.1).max())
    #expect(shell.samen("report", "overview", "--format", "html").output.contains("Gegevens van"))
  }
}
