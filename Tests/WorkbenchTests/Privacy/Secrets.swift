import Domain
import Glibc

/// What of the people in a world nobody may read who looks on.
struct Secrets {
  /// Family names as they are written, each with the longest of its words.
  let familyNames: [String]
  /// Phone numbers, addresses, and what was written about people in anyone's own words.
  let texts: [String]

  init(of state: State) {
    let names = state.people.map { $0.name.split(separator: " ") }
    let first = Set(names.compactMap(\.first).map(String.init))
    familyNames = Set(names.filter { $0.count > 1 }.compactMap { $0.dropFirst().max(by: shorter) })
      .map(String.init).filter { !first.contains($0) && $0.count > 2 }.sorted()
    // Who works with us is no secret, even where a partner is reached through them.
    let staff = Set(state.staff.map(\.name))
    texts = Secrets.texts(of: state).subtracting(staff).filter { $0.count > 5 }.sorted()
  }

  /// Every text that hangs on a person, in each of their things.
  private static func texts(of state: State) -> Set<String> {
    let fields: [Field] = [
      .phone, .email, .address, .text, .reason, .next, .contactPerson, .note,
    ]
    var found: Set<String> = []
    for type in EntityType.allCases {
      for thing in state.entities(type) where isPersonal(type) || thing.id.person != nil {
        found.formUnion(fields.compactMap { thing.text($0) })
      }
    }
    let births = state.people.compactMap { state.details(of: $0.id)?.birthDate }
    return found.union(births.map { Shelf.words(.nl).numericDate($0.parts) })
  }

  private static func isPersonal(_ type: EntityType) -> Bool {
    type == .partner || type == .session
  }

  /// What of it stands in these rows.
  func found(in rows: [String]) -> [String] {
    let screen = rows.joined(separator: "\n")
    let names = familyNames.filter { Secrets.holds(screen, $0) }
    // What is long may be wrapped: its beginning tells enough.
    return names.filter { Secrets.words(of: screen).contains($0) }
      + texts.filter { Secrets.holds(screen, String($0.prefix(18))) }
  }

  private static func words(of screen: String) -> Set<String> {
    Set(screen.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
  }

  private static func holds(_ screen: String, _ text: String) -> Bool {
    screen.withCString { screen in text.withCString { strstr(screen, $0) != nil } }
  }
}

private func shorter(_ one: Substring, _ other: Substring) -> Bool { one.count < other.count }
