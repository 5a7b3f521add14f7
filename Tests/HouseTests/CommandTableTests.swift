import Testing

@testable import samen

@Suite("The README tells the command line that the program has") struct CommandTableTests {
  private let readme: String
  /// What stands in the first column, a command line each.
  private let lines: [String]

  init() throws {
    readme = try Repository.text("README.md")
    lines = MarkdownTable.rows(in: readme, under: "command").compactMap(\.first)
      .flatMap { $0.replacing("`, `", with: "`\n`").split(separator: "\n") }
      .map { String($0.replacing("`", with: "")) }
  }

  @Test("each command is in its table, and nothing else is")
  func tableIsTheCommands() {
    let told = lines.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
    #expect(Set(told) == Set(Commands.all.map { $0.name } + ["--version"]))
    #expect(lines.contains("samen"))
  }

  @Test("each option it tells of is one of that command")
  func optionsAreThere() throws {
    for line in lines {
      let name = line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      guard let command = Commands.named(name) else { continue }
      let known = Set((command.options + Option.ofAll).map(\.text))
      let told = Set(line.matches(of: /--[\w-]*\w/).map { String($0.0) })
      #expect(told.subtracting(known) == [], "\(line)")
    }
  }

  @Test("the exit statuses in its table are those the program ends with")
  func statuses() {
    let told = MarkdownTable.rows(in: readme, under: "exit status").compactMap { Int32($0[0]) }
    #expect(told == [0, 1, 2, 3])
    #expect(told == (Int32(0)...9).filter { CommandStatus(rawValue: $0) != nil })
  }

  @Test("each variable in its table is one the program asks for")
  func variables() throws {
    let sources = try Repository.files("Sources").map(\.text).joined()
    let told = MarkdownTable.rows(in: readme, under: "variable").flatMap { row in
      row[0].matches(of: /\w+/).map { String($0.0) }
    }
    #expect(told.count > 5)
    let unknown = told.filter { !sources.contains("\"\($0)\"") }
    #expect(unknown == [])
  }
}
