import Testing

@testable import samen

@Suite("Scripts for shells") struct CompletionTests {
  @Test("name every command and every option", arguments: ["bash", "zsh", "fish"])
  func whole(shell: String) throws {
    let script = try Shell().samen("completions", shell)
    #expect(script.status == .done)
    for command in Commands.all {
      #expect(script.output.contains(command.name), "\(command.name)")
      for option in command.options {
        let name = shell == "fish" ? "-l \(option.rawValue) " : option.text
        let line = script.lines.first { $0.contains(command.name) && $0.contains(name) }
        #expect(line != nil, "\(command.name) \(option.text)")
      }
    }
  }

  @Test("offer for each fixed word what the command takes, and nothing it refuses")
  func fixedWords() throws {
    let shell = try Pilot.shell()
    for command in Commands.all {
      guard case .oneOf(let names) = command.first, command != RecordCommand.self else { continue }
      for name in names {
        let result = shell.samen(command.name, name)
        #expect(!result.errors.contains("‘\(name)’ kan niet bij"), "\(command.name) \(name)")
      }
    }
  }

  @Test("a shell it has no script for is told, with those it has")
  func otherShell() throws {
    let result = try Shell().samen("completions", "csh")
    #expect(result.status == .wrongUsage)
    #expect(result.errors.contains("bash, zsh, fish"))
  }
}
