/// Everything the program says, in one language.
///
/// Asking for a phrase never fails: a key that has none shows as itself in brackets.
public struct Words: Equatable, Sendable {
  /// The language.
  public let tongue: Tongue
  let catalogue: Catalogue

  /// The words of `catalogue`, with the plurals, dates and numbers of `tongue`.
  public init(_ tongue: Tongue, _ catalogue: Catalogue) {
    self.tongue = tongue
    self.catalogue = catalogue
  }

  /// The phrase of `key`, with its values filled in.
  public func callAsFunction(
    _ key: some PhraseKey, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    text(key.rawValue, values) ?? "[\(key.rawValue)]"
  }

  /// The phrase of `key`, each of its values as `find` has it by name.
  public func filled(_ key: some PhraseKey, _ find: (String) -> String?) -> String {
    catalogue.phrases[key.rawValue]?.filled(find) ?? "[\(key.rawValue)]"
  }

  /// The phrase of `key` for `count` things; `{n}` in it is the count.
  public func plural(
    _ key: some PhraseKey, _ count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let form = tongue.isSingular(count) ? "one" : "other"
    guard let template = catalogue.phrases["\(key.rawValue).\(form)"] else {
      return "[\(key.rawValue)]"
    }
    return template.filled { name in
      name == "n" ? number(count) : values.first { $0.key == name }?.value
    }
  }

  /// The phrase of a key that is put together, as `field.phone`; nil where there is none.
  public func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String? {
    catalogue.phrases[key]?.filled { name in values.first { $0.key == name }?.value }
  }

  /// As `text`, with the key in brackets where there is no phrase.
  func word(_ key: String) -> String { text(key) ?? "[\(key)]" }
}
