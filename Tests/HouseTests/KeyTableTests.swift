import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("The README tells the keys that the program has") struct KeyTableTests {
  @Test("its table of keys is the list of bindings, with the help of each")
  func tableIsTheBindings() throws {
    let readme = MarkdownTable.rows(in: try Repository.text("README.md"), under: "keys")
    let bindings = try rows()
    #expect(bindings.count > 40)
    let written = bindings.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    #expect(readme == bindings, "the table as it should be:\n\(written)")
  }

  /// A row for each binding: its keys, where it works, what it does.
  private func rows() throws -> [[String]] {
    let files = try Repository.files("Resources/language", endings: ["en.txt"])
    let words = Words(.en, Catalogue(parsing: files.map(\.text)))
    let workbench = Workbench(
      Workbench.Setting(words: words, station: .desk, device: "", user: "", seed: 1),
      state: State(), now: try moment(), size: Size(columns: 120, rows: 36))
    let groups =
      [("everywhere", workbench.globalBindings)]
      + Pane.allCases.map { (workbench.paneName($0), workbench.bindings(of: $0)) }
      + [(words(CheckInPhrase.title), workbench.checkInBindings)]
      + [("Survey that goes round", workbench.kioskBindings)]
    return groups.flatMap { place, bindings in
      bindings.map { binding in
        let keys = binding.keys.map { chord in
          "`\(chord.label { words.text("key.\($0)") })`"
        }
        return [keys.joined(separator: " "), place, workbench.bindingHelp(binding.id)]
      }
    }
  }

  private func moment() throws -> Moment {
    Moment(
      instant: "2026-11-23T09:00:00Z", day: try #require(Day("2026-11-23")),
      time: try #require(ClockTime("10:00")))
  }
}
