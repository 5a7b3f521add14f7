import Domain
import Screen

/// Somebody is to be erased: what goes with them, and what becomes of the texts about others in which
/// they stand.
struct Erasing: Hashable, Sendable {
  /// What is asked now.
  enum Part: Hashable, Sendable {
    /// What goes, and where the name stands.
    case looking
    /// A text is told anew.
    case telling(Form)
    /// For the last time, whether to go on.
    case sure(Dialog)
  }

  /// What is to stand in the place of a text.
  enum Told: Hashable, Sendable {
    case anew(String)
    case nothing
  }

  let person: PersonID
  let name: String
  let preview: ErasurePreview
  /// What is to be known before anyone says yes.
  let paragraphs: [String]
  /// True where it was asked from the list of files past their term, to which it goes back.
  let isFromList: Bool
  /// What is to be told, by the place of the mention; the others are left standing.
  var told: [Int: Told] = [:]
  var part = Part.looking
  /// The paragraph or mention the keys act on.
  var list: ListState
  /// The text of which it was said that the person still stands in it.
  var askedAbout: String?

  init(
    _ person: PersonID, called name: String, _ preview: ErasurePreview, paragraphs: [String],
    isFromList: Bool
  ) {
    self.person = person
    self.name = name
    self.preview = preview
    self.paragraphs = paragraphs
    self.isFromList = isFromList
    list = ListState(
      count: paragraphs.count + preview.mentions.count,
      selected: preview.mentions.isEmpty ? 0 : paragraphs.count)
  }

  /// The mention the keys act on; nil on a paragraph.
  var mention: Int? {
    let place = list.selected - paragraphs.count
    return preview.mentions.indices.contains(place) ? place : nil
  }

  /// What is told anew, for the journal.
  var retellings: [Retelling] {
    told.sorted { $0.key < $1.key }.map { place, told in
      let text: String? = if case .anew(let text) = told { text } else { nil }
      return Retelling(preview.mentions[place], as: text)
    }
  }

  /// In how many texts the name is left standing.
  var left: Int { preview.mentions.count - told.count }
}
