import Foundation
import Testing

@testable import samen

@Suite("What is printed is plain text") struct PlainTextTests {
  @Test("no control character reaches the terminal, whatever was typed")
  func noControlCharacters() throws {
    let shell = try Pilot.shell()
    let name = "Kwaad\u{1B}[2J\u{7}\u{9B}31m\u{202E}\u{2066}\u{200B}\r"
    #expect(shell.samen("record", "person.registered", "of=p9", "name=\(name)").status == .done)
    shell.samen("record", "tip.given", "text=\(name)\ntwee")
    let commands = [
      ["list", "people"], ["list", "tips"], ["show", "p9"], ["find", "kwaad"], ["log"],
      ["record", "person.registered", "of=p9", "name=x"], ["show", name], ["list", name],
      [name], ["record", "tip.given", "text=x", "\(name)=1"], ["find", "x", "--\(name)"],
      ["log", "--json"], ["list", "people", "--json"], ["show", "p9", "--json"], ["state"],
    ]
    for command in commands {
      let result = shell.run(command)
      let bytes = result.outputBytes + Array(result.errors.utf8)
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "\(command)")
    }
    for command in commands.dropLast(4) {
      let result = shell.run(command)
      let scalars = (result.output + result.errors).unicodeScalars
      let bad = scalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(bad.isEmpty, "\(command)")
    }
  }

  @Test("no phrase is missing, and none is left unfilled", arguments: ["nl", "fr", "en"])
  func noKeys(language: String) throws {
    let shell = try Pilot.shell()
    shell.variables["SAMEN_LANG"] = language
    shell.samen("record", "seat.taken", "of=p1", "session=\(Pilot.first)")
    let commands = [
      ["check"], ["log"], ["agenda"], ["templates"], ["help"], ["help", "record"], ["show", "p1"],
      ["list", "people"], ["list", "sessions"], ["list", "partners"], ["list", "attention"],
      ["list", "conflicts"], ["list", "programmes"], ["find", "a"], ["frob"], ["list", "frob"],
      ["record", "seat.taken", "of=p1", "session=\(Pilot.first)"], ["show", "nobody"],
    ]
    for command in commands {
      let result = shell.run(command)
      let text = result.output + result.errors
      #expect(text.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil, "\(command)")
    }
  }

  @Test("the log shows the lines of the files byte for byte, in version order")
  func rawLog() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "goal.set", "of=p1", "text=werk in de zorg")
    let files = try shell.journal().values.map { String(decoding: $0, as: UTF8.self) }
    let written = files.flatMap { $0.split(separator: "\n").map(String.init) }
    let printed = shell.samen("log", "--json").lines
    #expect(Set(printed) == Set(written))
    #expect(printed.count == written.count)
    let clocks = try printed.map { try #require(try object($0.utf8)["lam"] as? Int) }
    #expect(clocks == clocks.sorted())
    let ofOne = shell.samen("log", "--json", "--of", "p1").lines
    #expect(ofOne.count == 4)
    #expect(ofOne.allSatisfy { $0.contains(#""of":"p1""#) })
    #expect(shell.samen("log", "--of", "p1").lines.count == 4)
  }

  @Test("the digest of the state is that of the bytes it prints")
  func digest() throws {
    let shell = try Pilot.shell()
    let file = shell.folder.appending(path: "state.json")
    try Data(shell.samen("state").outputBytes.dropLast()).write(to: file)
    let sum = Process()
    sum.executableURL = URL(filePath: "/usr/bin/sha256sum")
    sum.arguments = [file.path]
    let pipe = Pipe()
    sum.standardOutput = pipe
    try sum.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    sum.waitUntilExit()
    #expect(shell.samen("state", "--hash").lines == [String(text.prefix(64))])
  }

  @Test("the schema is one JSON document that names every kind")
  func schema() throws {
    let bytes = try Shell().samen("schema").outputBytes
    #expect(try object(bytes)["$schema"] as? String != nil)
    #expect(String(decoding: bytes, as: UTF8.self).contains("attendance.marked"))
  }
}
