import Domain
import Language
import Testing

@testable import samen

@Suite("The manual and the README tell the same") struct ManualTableTests {
  private let readme: String
  private let parts: [ManualPart]

  init() throws {
    readme = try Repository.text("README.md")
    let files = try Repository.files("Resources/language", endings: ["en.txt"])
    let now = Moment(
      instant: "2026-11-23T09:00:00Z", day: try #require(Day("2026-11-23")),
      time: try #require(ClockTime("10:00")))
    parts = Manual(words: Words(.en, Catalogue(parsing: files.map(\.text))), now: now).parts
  }

  @Test("each key of the README is in the manual, with the same words")
  func keys() {
    let told = MarkdownTable.rows(in: readme, under: "keys").map { row in
      ManualPart.entry(
        row[0].replacing("` `", with: "  ").replacing("`", with: ""), row[2])
    }
    #expect(told.count > 40)
    #expect(told.filter { !parts.contains($0) } == [])
  }

  @Test("each command has its part, with each of its options")
  func commands() {
    for command in Commands.all {
      let start = parts.firstIndex(of: .subheading("samen \(command.name)")) ?? parts.endIndex
      let own = parts[start...].dropFirst().prefix { part in
        if case .subheading = part { false } else { true }
      }
      #expect(own.count > command.forms.count, "\(command.name)")
      for option in command.options {
        let isThere = own.contains { part in
          if case .entry(let typed, _) = part { typed.hasPrefix(option.text) } else { false }
        }
        #expect(isThere, "\(command.name) \(option.text)")
      }
    }
  }

  @Test("it has the variables of the README, and the statuses")
  func variables() {
    let told = MarkdownTable.rows(in: readme, under: "variable")
      .map { $0[0].replacing("`", with: "") }
    #expect(told == ManualVariable.allCases.map(\.rawValue))
    for status in MarkdownTable.rows(in: readme, under: "exit status").map({ $0[0] }) {
      let isThere = parts.contains { part in
        if case .entry(status, _) = part { true } else { false }
      }
      #expect(isThere, "\(status)")
    }
  }
}
