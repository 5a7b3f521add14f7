/// A language the program speaks.
public enum Tongue: String, CaseIterable, Hashable, Sendable {
  case nl, fr, en

  /// The language a catalogue is in, from its name, as `language/common.nl.txt`; nil for what is
  /// no catalogue.
  public init?(ofCatalogue name: String) {
    let parts = name.split(separator: ".")
    guard name.hasPrefix("language/"), parts.count == 3, parts[2] == "txt" else { return nil }
    self.init(rawValue: String(parts[1]))
  }

  /// True where `count` things are spoken of as one: French says "0 jour", Dutch "0 dagen".
  func isSingular(_ count: Int) -> Bool {
    self == .fr ? count.magnitude <= 1 : count.magnitude == 1
  }
}
