import Domain
import Language

/// Where the texts and the style of papers come from. This module reads no files: the program hands
/// them over.
public struct PaperShelf: Sendable {
  let text: @Sendable (String) -> String

  /// The shelf on which `text` finds a file by its name under `Resources/`.
  public init(text: @escaping @Sendable (String) -> String) { self.text = text }

  /// How a paper looks: as all do, and what is its own. What the team reads on a screen as well is
  /// dark there for whom everything is.
  func style(of kind: PaperKind) -> String {
    let own: [String] =
      switch kind {
      case .fiche, .calendar, .tips: [kind.rawValue, "dark"]
      default: []
      }
    return (["paper"] + own).map { text("papers/\($0).css") }.joined()
  }

  /// The sentences of one language. Where the program speaks it, its names of days come from there.
  func letter(_ code: String) -> Letter {
    let tongue = Tongue(rawValue: code)
    let dates = tongue == nil ? [] : [text("language/common.\(code).txt")]
    return Letter(
      code: code,
      words: Words(tongue ?? .nl, Catalogue(parsing: [text("papers/\(code).txt")] + dates)))
  }

  /// The sentences for someone who speaks this language: in it, or in Dutch with English beside it
  /// where there are none; in `usual` where it is not known what they speak.
  func letters(for language: String?, usual: Tongue) -> [Letter] {
    let known = language.map { String($0.lowercased().prefix { $0.isLetter }) } ?? ""
    if known.isEmpty { return [letter(usual.rawValue)] }
    return Letter.codes.contains(known) ? [letter(known)] : [letter("nl"), letter("en")]
  }
}
