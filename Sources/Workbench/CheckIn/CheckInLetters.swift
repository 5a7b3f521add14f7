import Screen

/// The letters of a name, typed or pasted at the door.
extension Workbench {
  private static let longestName = 60

  /// Takes in a key that is part of a name; false for a key that is not.
  mutating func typedAtTheDoor(_ key: Key) -> Bool {
    guard let checkIn, case .character(let character) = key.code, !key.control, !key.alt,
      Workbench.isPartOfName(character, after: checkIn.letters)
    else { return false }
    takeLetters(String(character))
    return true
  }

  /// What was pasted counts as typed, as far as a name can have it.
  mutating func pastedAtTheDoor(_ text: String) {
    var letters = checkIn?.letters ?? ""
    let before = letters.count
    for character in text where Workbench.isPartOfName(character, after: letters) {
      letters.append(character)
    }
    takeLetters(String(letters.dropFirst(before)))
  }

  /// Other letters find someone else, and what was chosen for the one before does not count.
  mutating func takeLetters(_ more: String) {
    guard let checkIn else { return }
    look(for: String((checkIn.letters + more).prefix(Workbench.longestName)))
  }

  /// Looks for the names that begin with these letters.
  mutating func look(for letters: String) {
    checkIn?.letters = letters
    checkIn?.person = nil
    checkIn?.status = nil
    status.say("")
    searchBesideTheSheet()
  }

  /// A space, a hyphen and the like stand inside a name, and begin none.
  private static func isPartOfName(_ character: Character, after letters: String) -> Bool {
    character.isLetter || !letters.isEmpty && " '’-.".contains(character)
  }

  /// The letters as a name: "jean-pierre" is how Jean-Pierre is typed in a hurry.
  var typedName: String {
    let name = (checkIn?.letters ?? "").split(separator: " ").joined(separator: " ")
    guard name == name.lowercased() else { return name }
    var before: Character = " "
    return name.reduce(into: "") { written, letter in
      written += " -".contains(before) ? letter.uppercased() : String(letter)
      before = letter
    }
  }
}
