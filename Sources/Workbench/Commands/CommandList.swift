import Domain
import Screen

/// Everything that can be done, to read or to search, and to do from there: the help, and the list
/// of everything.
struct CommandList: Hashable, Sendable {
  /// All rows, before anything was typed.
  let entries: [CommandEntry]
  /// True for the help, which is read first and searched by `/`; the other is typed in at once.
  let isHelp: Bool
  /// What is sought.
  private(set) var field = TextField()
  /// What fits what was typed, the best first; everything where nothing was typed. It is sought once
  /// a key, and read by all who draw.
  private(set) var shown: [CommandEntry]
  /// True while letters go into the field: the cursor stands there.
  var isTyping: Bool
  /// The entry the keys act on.
  var chosen: Int
  /// Which rows of the screen are in view.
  var rows = ListState()

  init(help entries: [CommandEntry]) {
    self.entries = entries
    shown = entries
    isHelp = true
    isTyping = false
    chosen = entries.firstIndex { $0.command != nil } ?? 0
  }

  init(palette entries: [CommandEntry]) {
    self.entries = entries
    shown = entries
    isHelp = false
    isTyping = true
    chosen = 0
  }

  /// True where there is a field to type in.
  var hasField: Bool { !isHelp || isTyping || !field.isEmpty }

  /// A key for the field.
  mutating func type(_ key: Key) {
    if field.handle(key) == .changed { seek() }
  }

  /// A text for the field.
  mutating func paste(_ text: String) {
    _ = field.paste(text)
    seek()
  }

  private mutating func seek() {
    shown = fitting
    chooseFirst()
  }

  private var fitting: [CommandEntry] {
    let typed = Searchable(field.text)
    let text = field.text.filter { $0 != " " }
    guard !text.isEmpty else { return entries }
    var ranked: [(rank: Int, place: Int, entry: CommandEntry)] = []
    for (place, entry) in entries.enumerated() {
      guard let rank = entry.command?.rank(of: typed, text) else { continue }
      ranked.append((rank, place, entry))
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.entry)
  }

  /// The command the keys act on.
  var command: Command? {
    shown.indices.contains(chosen) ? shown[chosen].command : nil
  }

  /// Goes to the first command of what is shown.
  mutating func chooseFirst() { chosen = shown.firstIndex { $0.command != nil } ?? 0 }

  /// Goes so many commands on or back.
  mutating func step(_ count: Int) {
    var place = chosen + count
    while shown.indices.contains(place), shown[place].command == nil { place += count.signum() }
    if shown.indices.contains(place) { chosen = place }
  }

  /// Goes to this entry, or the nearest command after or else before it.
  mutating func choose(near entry: Int) {
    let after = shown.indices.first { $0 >= entry && shown[$0].command != nil }
    chosen = after ?? shown.lastIndex { $0.command != nil } ?? 0
  }
}
