import Domain
import Screen

/// Something that can be done, by its name: a row of the help and of the list of everything.
struct Command: Hashable, Sendable {
  /// The id of its binding.
  let id: String
  /// Its keys, as people read them; none for what only stands in a menu.
  let keys: [String]
  /// What it does, in a sentence.
  let help: String
  /// Its name, and where it works.
  let about: String
  /// Why it cannot be done now; nil where it can.
  let whyNot: String?
  private let label: Searchable
  private let all: Searchable

  init(
    id: String, keys: [String], label: String, help: String, place: String, whyNot: String?
  ) {
    self.id = id
    self.keys = keys
    self.help = help
    self.whyNot = whyNot
    about = "\(label) · \(place)"
    self.label = Searchable(label)
    all = Searchable("\(label) \(help) \(place)")
  }

  /// How well it fits what was typed, 0 the best; nil where it does not. Its key comes first, then
  /// its name, then what it does and where.
  func rank(of typed: Searchable, _ text: String) -> Int? {
    if keys.contains(text) { return 0 }
    return label.rank(of: typed).map { $0 + 1 } ?? all.rank(of: typed).map { $0 + 10 }
  }
}

/// A row of a list of commands.
enum CommandEntry: Hashable, Sendable {
  case heading(String)
  case command(Command)

  var command: Command? { if case .command(let command) = self { command } else { nil } }
}
