import Domain
import Language
import Screen

/// A row of the attention list: a sentence takes as many as it needs, since how long someone waits
/// stands at its end.
struct AttentionRow: Hashable, Sendable {
  /// Which line it belongs to.
  let line: Int
  let text: String
}

extension Workbench {
  /// How wide the attention list is where it stands now.
  var attentionColumns: Int {
    let layout = layout
    return (layout.attention ?? layout.panes[.calendar])?.inset().columns ?? 0
  }

  /// Every line as rows so wide, each with the key that acts on it.
  func rows(of attention: [Attention], columns: Int) -> [AttentionRow] {
    let sentences = sentences
    return attention.enumerated().flatMap { line, attention -> [AttentionRow] in
      let text = words(
        AttentionPhrase.withKey,
        ["line": sentences.attention(attention), "remedy": remedyLabel(attention)])
      // Beside the sign there is room for the mark that shows how far the list goes on.
      return TextWidth.wrapped(text, to: columns - 3).enumerated().map {
        AttentionRow(line: line, text: ($0 == 0 ? "\(symbols.bullet) " : "  ") + $1)
      }
    }
  }
}
