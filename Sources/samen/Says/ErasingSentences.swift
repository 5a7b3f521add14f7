import Domain
import Language
import Workbench

/// What erasing somebody takes away, and what it cannot reach.
struct ErasingSentences {
  let sentences: Sentences
  private var words: Words { sentences.words }

  /// The name, or the id where none is held.
  func name(_ preview: ErasurePreview, _ person: PersonID) -> String { preview.name ?? person }

  /// All there is to know before saying yes.
  func lines(_ preview: ErasurePreview, _ person: PersonID) -> [String] {
    var lines = [words(ErasingPhrase.whatGoes, ["text": name(preview, person)])]
    lines += preview.things.map { count in
      "  "
        + words.plural(
          ErasingPhrase.lines, count.count, ["text": words.entity(count.type.rawValue)])
    }
    lines += sentences.terms(preview.terms)
    lines += [
      words(ErasingPhrase.everywhere), words(ErasingPhrase.outOfReach), words(ErasingPhrase.final),
    ]
    guard !preview.mentions.isEmpty else { return lines }
    lines.append(words(ErasingPhrase.mentionsHead))
    return lines + preview.mentions.map { "  " + mention($0) }
  }

  private func mention(_ mention: Mention) -> String {
    words(
      ErasingPhrase.mention,
      [
        "id": mention.version.text, "kind": words.kind(mention.kind), "text": mention.text,
      ])
  }
}
