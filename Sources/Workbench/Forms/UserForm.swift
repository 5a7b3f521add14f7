import Domain
import Language
import Screen

/// Who works here now: colleagues share a laptop.
extension Workbench {
  mutating func openUserForm() {
    open(
      .user, title: words(FormPhrase.whoWorks),
      [
        .suggestions(
          "name", words.field("name"),
          state.staff.map { Form.Choice($0.id, label: $0.name) }, isRequired: true,
          hint: words(FormPhrase.listHint))
      ],
      note: words(FormPhrase.whoWorksNote))
  }

  mutating func submitUser(_ reading: inout FormReading) -> [Effect] {
    guard let name = reading.needed("name") else { return [] }
    if let known = state.staff.first(where: { $0.name == name || $0.id == name }) {
      overlay = nil
      user = known.id
      status.say(words(FormPhrase.nowWorking, ["name": known.name]), .good)
      return [.rememberUser(known.id)]
    }
    let handle = HandleMaker.handle(from: name, taken: state.staff.map(\.id))
    return writeIfClean(
      reading, Deed(.staffAdded, .set(.staff, handle), .set(.name, name)),
      then: .switchUser(handle))
  }
}

/// Makes a short handle from a name: "Zoë Peeters" becomes "zoe".
public enum HandleMaker {
  /// The handle for `name` that is not yet taken.
  public static func handle(from name: String, taken: [Handle]) -> Handle {
    let first = name.split(separator: " ").first ?? "iemand"
    var base = String(
      first.lowercased().unicodeScalars.flatMap(plain).map(Character.init).prefix(20))
    if !Identifier.isValid(base) { base = "collega" }
    guard taken.contains(base) else { return base }
    let numbered = (2...999).lazy.map { "\(base)\($0)" }.first { !taken.contains($0) }
    return numbered ?? base
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? [scalar] : []
    }
    let accented: [Unicode.Scalar: Unicode.Scalar] = [
      "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "è": "e", "é": "e",
      "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ı": "i", "ñ": "n", "ò": "o",
      "ó": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u",
      "ş": "s", "š": "s", "ğ": "g", "ž": "z", "č": "c", "ć": "c", "ł": "l", "ý": "y",
    ]
    return accented[scalar].map { [$0] } ?? []
  }
}
