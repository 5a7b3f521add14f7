import Testing

@testable import samen

@Suite("The command line in three languages") struct LanguageTests {
  @Test("help says what there is, and names every command", arguments: ["nl", "fr", "en"])
  func help(language: String) throws {
    let shell = try Shell(language: language)
    let overview = shell.samen("help")
    #expect(overview.status == .done)
    #expect(shell.samen("--help").output == overview.output)
    #expect(shell.samen("-h").output == overview.output)
    #expect(shell.samen("--version").output == "samen 0.1.0\n")
    for command in Commands.all {
      #expect(overview.output.contains("\nsamen \(command.name): "))
      let text = shell.samen("help", command.name)
      #expect(text.lines.count >= 2 + Option.ofAll.count + command.options.count)
      #expect(!text.output.contains("[" + "purpose") && !text.output.contains("[option"))
      #expect(shell.samen(command.name, "--help").output == text.output)
    }
  }

  @Test(
    "what SAMEN_LANG names, or else the system, or else Dutch",
    arguments: [
      (
        ["SAMEN_LANG": "fr", "LANG": "en_GB.UTF-8"], "samen : accompagner ensemble vers le travail"
      ),
      (["LANG": "en_GB.UTF-8"], "samen: helping people find work, together"),
      (
        ["LC_ALL": "fr_BE.UTF-8", "LANG": "en_GB.UTF-8"],
        "samen : accompagner ensemble vers le travail"
      ),
      (["LANG": "de_DE.UTF-8"], "samen: mensen samen naar werk begeleiden"),
      ([:], "samen: mensen samen naar werk begeleiden"),
    ])
  func choice(variables: [String: String], first: String) throws {
    let shell = try Shell()
    shell.variables = variables
    #expect(shell.samen("help").lines.first == first)
  }

  @Test("what was chosen once comes before the system")
  func chosenOnce() throws {
    let shell = try Shell()
    shell.variables = ["XDG_CONFIG_HOME": "\(shell.folder.path)/config", "LANG": "en_GB.UTF-8"]
    ConfigurationFile.keep("language", "fr", shell.variables)
    #expect(shell.samen("help").lines.first == "samen : accompagner ensemble vers le travail")
  }

  @Test(
    "a refusal",
    arguments: [
      ("fr", "Zeynep Yılmaz a déjà une place : Ontdek je talenten, mar 11 mai 13:30. Rien n’a été"),
      ("en", "Zeynep Yılmaz already has a seat in Ontdek je talenten, Tue 11 May 13:30. Nothing"),
    ])
  func refusal(language: String, beginning: String) throws {
    let shell = try Pilot.shell(language: language)
    let result = shell.samen("record", "seat.taken", "of=p1", "session=\(Pilot.first)")
    #expect(result.errors.hasPrefix(beginning), "\(result.errors)")
  }
}
