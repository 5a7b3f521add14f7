import Domain
import Journal
import Language
import Screen
import Testing

@testable import Workbench
@testable import samen

/// The program on a screen of its own, over the workspace of a shell: keys go in, rows come out, and
/// what is written goes through the rules onto the disk as always.
struct Screenshot {
  private var workbench: Workbench
  private let desk: samen.Desk
  private let moment: Moment

  init(_ shell: Shell, columns: Int, rows: Int) throws {
    let environment = Environment(variables: shell.variables)
    desk = try samen.Desk(try WorkspaceLocation.ofShell(shell))
    moment = try #require(environment.clock.now())
    workbench = Workbench(
      Workbench.Setting(
        words: Resources.words(environment.tongue), station: .desk, device: "",
        user: desk.user, templates: Resources.templates, messages: Resources.messages,
        seed: 11),
      state: desk.state, now: moment, size: Size(columns: columns, rows: rows))
  }

  /// Strikes keys: words in `<…>` are keys, the rest is typed letter by letter.
  mutating func strike(_ written: Substring) throws {
    for key in keys(written) { try carryOut(workbench.update(.key(key))) }
  }

  private mutating func carryOut(_ effects: [Effect]) throws {
    for effect in effects {
      guard case .write(let deed) = effect else { continue }
      try carryOut(workbench.finish(write(deed)))
    }
  }

  /// Through the rules and onto the disk, as the program does.
  private func write(_ deed: Deed) -> WriteResult {
    do throws(CommandError) {
      let done = try desk.perform(deed, at: moment)
      return .written(done.events, warnings: done.warnings)
    } catch {
      if case .refused(let refusal) = error { return .refused(refusal) }
      return .failed(sentence: "\(error)")
    }
  }

  /// What is on the screen, without empty rows at its end.
  var rows: [String] { workbench.draw().rowsTrimmed() }

  private func keys(_ written: Substring) -> [Key] {
    var result: [Key] = []
    var rest = written
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = KeyChord(String(rest[rest.index(after: rest.startIndex)..<end])).key
      {
        result.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

extension WorkspaceLocation {
  /// The workspace that commands in this shell are about.
  static func ofShell(_ shell: Shell) throws -> WorkspaceLocation {
    try WorkspaceLocation.find(option: nil, environment: shell.variables)
  }
}
