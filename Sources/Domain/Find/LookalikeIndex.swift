/// Who has which words in the name, and which phone: finds those who may be the same person without
/// looking at everyone. Slips of one letter are found too: two words that differ by one share a
/// form with a letter left out.
struct LookalikeIndex: Sendable {
  private var holders: [String: Set<PersonID>] = [:]
  private var keys: [PersonID: Set<String>] = [:]
  /// The folded words of each name.
  private(set) var words: [PersonID: [String]] = [:]
  /// The digits of each phone number.
  private(set) var phones: [PersonID: PhoneDigits] = [:]

  /// Takes note of what is now held of a person, with the name folded; nil where nothing is.
  mutating func note(_ id: PersonID, _ entity: Entity?, _ folded: FoldedText?) {
    for key in keys[id] ?? [] { holders[key]?.remove(id) }
    let name = folded?.words
    words[id] = name
    phones[id] = entity?.text(.phone).flatMap { PhoneDigits($0) }
    let found = LookalikeIndex.keys(name ?? [], phones[id])
    keys[id] = found.isEmpty ? nil : found
    for key in found { holders[key, default: []].insert(id) }
  }

  /// Everyone who has a word of the name, give or take a letter, or the phone.
  func candidates(_ words: [String], _ phone: PhoneDigits?) -> Set<PersonID> {
    LookalikeIndex.keys(words, phone).reduce(into: []) { $0.formUnion(holders[$1] ?? []) }
  }

  private static func keys(_ words: [String], _ phone: PhoneDigits?) -> Set<String> {
    var keys: Set<String> = []
    for word in words {
      keys.insert(word)
      if word.count >= 4 { keys.formUnion(shortened(word)) }
    }
    if let phone { keys.insert("+" + String(decoding: phone.digits, as: UTF8.self)) }
    return keys
  }

  /// No longer word is looked at for slips: it is no name, and it would have too many forms.
  private static let longestWord = 32

  /// The word with each of its letters left out in turn.
  static func shortened(_ word: String) -> [String] {
    guard word.utf8.count <= 4 * longestWord else { return [] }
    let letters = Array(word)
    guard letters.count <= longestWord else { return [] }
    return letters.indices.map { place in
      String(letters[..<place] + letters[(place + 1)...])
    }
  }
}
