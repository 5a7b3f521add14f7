import Foundation
import Testing

@testable import Journal
@testable import samen

@Suite("What is printed for programs drives no terminal") struct TerminalBytesTests {
  private static let name =
    "Kwaad\u{7F}\u{9B}31m\u{85}\u{202E}\u{2066}\u{200B}\u{2028}\u{E0041} mê\u{200D}\u{200C}me 👩‍👩‍👧"

  @Test("as JSON it reads the same, and nothing in it is obeyed")
  func json() throws {
    let bytes = JSON.bytes(of: .text(Self.name + "\u{1B}\n\r\t"))
    let shown = TerminalBytes.harmless(bytes)
    #expect(try JSON.read(shown) == JSON.read(bytes))
    let text = String(decoding: shown, as: UTF8.self)
    #expect(!text.unicodeScalars.contains { Self.isObeyed($0) })
    #expect(text.contains(#"\u009b31m\u0085\u202e\u2066"#))
    #expect(text.contains("mê\u{200D}\u{200C}me 👩‍👩‍👧"))
  }

  @Test("line ends stay; a return alone, which goes back over what was shown, does not")
  func returns() {
    func shown(_ text: String) -> String {
      String(decoding: TerminalBytes.harmless(Array(text.utf8)), as: UTF8.self)
    }
    #expect(shown("a;b\r\n1;2\r\n") == "a;b\n1;2\n")
    #expect(shown("echt\rnep\r") == #"echt\u000dnep\u000d"#)
    #expect(shown("\u{1B}[2J") == #"\u001b[2J"#)
  }

  @Test("a terminal gets it so, a file gets every byte")
  func console() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "person.registered", "of=p9", "name=\(Self.name)")
    for command in [
      ["log", "--json"], ["state"], ["list", "people", "--csv"], ["show", "p9", "--json"],
    ] {
      let file = shell.run(command)
      let terminal = TerminalSink()
      let run = CommandRun(
        arguments: command, environment: Environment(variables: shell.variables),
        console: Console(output: terminal, errors: MemorySink(), input: MemorySource("")))
      #expect(run.perform() == .done)
      let text = String(decoding: terminal.bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains { Self.isObeyed($0) }, "\(command)")
      #expect(terminal.bytes == TerminalBytes.harmless(file.outputBytes))
      #expect(file.output.contains("\u{202E}"), "\(command)")
    }
  }

  /// Found by the doors check: the sentence about a kind of line held the control it was named with.
  @Test("the sentence that answers a line of record is clean")
  func answers() throws {
    let shell = try Pilot.shell()
    let answer = shell.samen("record", "-", feeding: #"{"kind":"\u001b[2J\u009b\u202e"}"#)
    let message = try #require(try object(answer.outputBytes)["message"] as? String)
    #expect(message.contains("[2J"))
    #expect(!message.unicodeScalars.contains { Self.isObeyed($0) })
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x200B, 0x2028, 0x2029, 0x202E, 0x2066, 0xE0041: true
    default: false
    }
  }
}

/// A terminal that keeps what it gets.
final class TerminalSink: Sink {
  private(set) var bytes: [UInt8] = []
  var isTerminal: Bool { true }
  func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
