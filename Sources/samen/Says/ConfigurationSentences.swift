import Language

/// What cannot be followed in the file in which things were chosen.
struct ConfigurationSentences {
  let words: Words
  /// Where the file lies.
  let path: String

  /// The first line that cannot be followed, and how many others there are; nil where all can.
  func summary(_ flaws: [Configuration.Flaw]) -> String? {
    guard let first = flaws.first else { return nil }
    let sentence = words(
      ConfigurationPhrase.flaw,
      ["path": path, "line": "\(first.line)", "why": reason(first.reason)])
    guard flaws.count > 1 else { return sentence }
    return "\(sentence) \(words.plural(ConfigurationPhrase.others, flaws.count - 1))"
  }

  private func reason(_ reason: Configuration.Reason) -> String {
    switch reason {
    case .noValue: words(ConfigurationPhrase.noValue)
    case .unknown(let name):
      words(
        ConfigurationPhrase.unknown,
        ["name": name, "choices": Configuration.names.joined(separator: ", ")])
    case .notOneOf(let choices, let name):
      words(
        ConfigurationPhrase.notOneOf,
        ["name": name, "choices": choices.joined(separator: ", ")])
    case .notMinutes:
      words(ConfigurationPhrase.notMinutes, ["most": "\(Configuration.mostMinutes)"])
    case .notAPath: words(ConfigurationPhrase.notAPath)
    }
  }
}
