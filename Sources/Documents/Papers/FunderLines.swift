import Domain
import Language

/// What must be said of who pays: EU support must be mentioned (seed 004), and that of others is.
public struct FunderLines: Sendable {
  let state: State
  let words: Words

  public init(state: State, words: Words) {
    self.state = state
    self.words = words
  }

  /// The line of each programme, and its funders with their reference; each line once. A programme
  /// without any shows those of its parent.
  public func lines(of programmes: [ProgrammeID]) -> [String] {
    var lines: [String] = []
    for programme in programmes {
      for line in support(of: programme) where !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  private func support(of id: ProgrammeID, depth: Int = 0) -> [String] {
    guard let programme = state.programme(id), depth < 8 else { return [] }
    let funders = state.funders(of: id).map { funder in
      funder.reference.map { "\(funder.name) (\($0))" } ?? funder.name
    }
    let paid =
      funders.isEmpty ? nil : words(PaperPhrase.funders, ["text": words.list(funders)])
    let lines = [programme.funderLine, paid].compactMap(\.self)
    if lines.isEmpty, let parent = programme.parent { return support(of: parent, depth: depth + 1) }
    return lines
  }
}
