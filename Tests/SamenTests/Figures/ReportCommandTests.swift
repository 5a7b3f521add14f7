import Foundation
import Testing

@testable import Domain
@testable import samen

@Suite("samen report") struct ReportCommandTests {
  @Test("figures as aligned text: what, of what, rows under headings, and what to know")
  func text() throws {
    let result = try Twelve.shell().samen(
      "report", "steps", "--programme", "plan", "--from", "1/1/2026", "--to", "31/12/2026")
    #expect(
      result.output == """
        Stappen: wie ze zette
        Plan Werk, van 01/01/2026 tot en met 31/12/2026

        wie zette de stap    stappen  mensen  aandeel
        de deelnemer alleen        2       1    28,6%
        samen                      2       2    28,6%
        de begeleider              2       2    28,6%
        niet ingevuld              1       1    14,3%
        totaal                     7       4   100,0%

        Elke mens telt één keer: het totaal kan kleiner zijn dan de som van de rijen.
        Wat geen project noemt, telt voor de projecten van de deelnemer.
        Gegevens van deze laptop tot 23/11/2026 09:00.

        """)
  }

  @Test("each report is listed with what it shows, and each can be asked for, in each language")
  func all() throws {
    for language in ["nl", "fr", "en"] {
      let shell = try Twelve.shell(language: language)
      let listed = shell.samen("report", "--list").lines
      #expect(listed.map { String($0.prefix { $0 != ":" }) } == ReportName.allCases.map(\.rawValue))
      for name in ReportName.allCases {
        let result = shell.samen("report", name.rawValue)
        #expect(result.status == .done)
        #expect(result.lines.count > 3, "\(name)")
        #expect(
          result.output.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil, "\(name)")
        let widths = Set(
          shell.samen("report", name.rawValue, "--format", "csv").lines.map {
            $0.count { $0 == ";" }
          })
        #expect(widths.count == 1, "\(name)")
      }
    }
  }

  @Test("a report of a workspace that holds nothing yet is empty, and no fault")
  func empty() throws {
    let shell = try Shell()
    shell.samen("init", "--station", "desk", "--user", "els")
    for name in ReportName.allCases {
      #expect(shell.samen("report", name.rawValue).status == .done, "\(name)")
      #expect(shell.samen("report", name.rawValue, "--format", "json").status == .done, "\(name)")
    }
  }

  @Test("a sheet has numbers that a Belgian spreadsheet program counts with")
  func csv() throws {
    let bytes = try Twelve.shell().samen(
      "report", "costs", "--programme", "plan", "--format", "csv"
    ).outputBytes
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first == "wat;aantal;betaald (€);in natura (€)")
    #expect(lines.contains("totaal;5;1010,50;300,00"))
    #expect(lines.contains("budget;;20000,00;"))
    let hours = try Twelve.shell().samen("report", "modules", "--format", "csv").output
    // 255 minutes are 4.25 hours, 128 are 2.13.
    #expect(hours.contains("module;arbeidsmarktoriëntatie;3;2;4,25;2,13\r\n"))
  }

  @Test(
    "a page stands by itself: a table with its headings, a picture where there is one, who pays")
  func html() throws {
    let shell = try Twelve.shell()
    let page = shell.samen("report", "dose", "--programme", "plan", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(page.contains("<th scope=\"col\" class=\"number\">mensen</th>"))
    #expect(page.contains("<th scope=\"row\">geen</th>"))
    #expect(page.contains("<div role=\"img\" aria-label=\""))
    #expect(page.contains("Dit toont wat samengaat."))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("href="))
    let out = shell.folder.appending(path: "cijfers.html").path
    let written = shell.samen("report", "dose", "--format", "html", "--out", out)
    #expect(written.lines == [out])
    #expect(try String(contentsOfFile: out, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    // What stands there already is not lost by a place that cannot be written to.
    #expect(
      shell.samen("report", "dose", "--out", shell.folder.path + "/nergens/x.txt").status
        == .cannotReadOrWrite)
  }

  @Test("JSON names the unit of each column")
  func json() throws {
    let report = try object(
      try Twelve.shell().samen(
        "report", "costs", "--programme", "plan", "--to", "2026-11-23", "--format", "json"
      ).outputBytes)
    #expect(report["report"] as? String == "costs")
    #expect(report["programme"] as? String == "plan")
    #expect(report["from"] is NSNull)
    #expect(report["to"] as? String == "2026-11-23")
    let columns = try #require(report["columns"] as? [[String: String]])
    #expect(columns.map { $0["unit"] } == [nil, nil, "cents", "cents"])
  }

  @Test("what cannot be asked is refused with what can")
  func wrongUsage() throws {
    let shell = try Twelve.shell()
    let pdf = shell.samen("report", "overview", "--format", "pdf")
    #expect(pdf.status == .wrongUsage)
    #expect(pdf.errors.contains("pdf") && pdf.errors.contains("text, csv, json, html"))
    #expect(shell.samen("report").status == .wrongUsage)
    let unknown = shell.samen("report", "weather")
    #expect(unknown.status == .wrongUsage)
    #expect(unknown.errors.contains("overview, funnel"))
    #expect(shell.samen("report", "overview", "--list").status == .wrongUsage)
    #expect(shell.samen("report", "overview", "--programme", "x").status == .refused)
    #expect(shell.samen("report", "overview", "--from", "1/3", "--to", "1/2").status == .refused)
  }

  @Test("a line that was withdrawn does not count")
  func undone() throws {
    let shell = try Twelve.shell()
    let before = try Sheet("outcomes", from: shell)["job"]
    let answer = try object(
      shell.samen(
        "record", "-",
        feeding:
          #"{"kind":"outcome.recorded","of":"p04","data":{"reached":"job","on":"2026-11-20"}}"#
      ).outputBytes)
    #expect(try Sheet("outcomes", from: shell)["job"].first == 3)
    let version = try #require((answer["lines"] as? [String])?.first)
    shell.samen("record", "event.withdrawn", "over=\(version)")
    #expect(try Sheet("outcomes", from: shell)["job"] == before)
  }
}
