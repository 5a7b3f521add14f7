import Language

/// What is wrong with what was typed, and how to get help.
struct UsageSentences {
  let words: Words

  func lines(_ mistake: UsageMistake) -> [String] {
    switch mistake {
    case .commandUnknown(let name, let nearest):
      return [words(UsagePhrase.commandUnknown, ["text": name])] + meant(nearest) + help()
    case .optionUnknown(let option, let command, let nearest):
      let what = words(UsagePhrase.optionUnknown, ["command": command, "text": option])
      return [what] + meant(nearest) + help(command)
    case .optionMissing(let option): return say(.optionMissing, option)
    case .valueMissing(let option, let wanted): return say(.valueMissing, option, wanted)
    case .noValueWanted(let option): return say(.noValueWanted, option)
    case .badValue(let option, let text, let allowed):
      return say(.badValue, option, text, allowed)
    case .tooMany(let word, let command): return say(.tooMany, word) + help(command)
    case .wordMissing(let what, let command):
      return say(.wordMissing, "samen \(command) \(what)") + help(command)
    case .notAField(let word): return say(.notAField, word)
    case .notText(let word): return say(.notText, word)
    case .together(let one, let other): return say(.together, one, other)
    case .apart(let one, let other): return say(.apart, one, other)
    }
  }

  private func say(
    _ phrase: UsagePhrase, _ text: String, _ other: String = "", _ allowed: String = ""
  ) -> [String] {
    [words(phrase, ["text": text, "other": other, "allowed": allowed])]
  }

  private func meant(_ nearest: String?) -> [String] {
    nearest.map { [words(UsagePhrase.nearest, ["text": $0])] } ?? []
  }

  private func help(_ command: String? = nil) -> [String] {
    [
      words(
        UsagePhrase.seeHelp,
        ["text": ["samen help", command].compactMap(\.self).joined(separator: " ")])
    ]
  }
}
