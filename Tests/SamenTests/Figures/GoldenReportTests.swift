import Foundation
import Testing

@testable import Domain
@testable import samen

/// Every report of the year of twelve people as it is read, in three languages: texts beside these
/// tests. With SAMEN_RECORD=1 they are written anew: look at each before it is kept.
@Suite("Reports as they are read") struct GoldenReportTests {
  private static let isRecording = ProcessInfo.processInfo.environment["SAMEN_RECORD"] == "1"

  private static func file(_ name: ReportName, _ language: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/\(name.rawValue).\(language).txt")
  }

  @Test("in words and rows", arguments: ["nl", "fr", "en"])
  func text(language: String) throws {
    let shell = try Twelve.shell(language: language)
    for name in ReportName.allCases {
      let result = shell.samen("report", name.rawValue, "--programme", "plan")
      #expect(result.status == .done, "\(name)")
      let file = GoldenReportTests.file(name, language)
      if GoldenReportTests.isRecording { try Data(result.output.utf8).write(to: file) }
      let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      #expect(result.output == kept, "\(name) in \(language)")
    }
  }
}
