import Language

/// What was typed behind the name of a command: options, and the words between them.
struct Arguments {
  private var values: [Option: String] = [:]
  /// The words that are no options.
  private(set) var words: [String] = []

  /// Reads `typed` as the options and words that `command` takes. Behind `--` all are words.
  init(_ typed: [String], of command: any Command.Type) throws {
    let known = command.options + Option.ofAll
    var rest = typed[...]
    while let typed = rest.popFirst() {
      let word = typed == "-h" ? Option.help.text : typed
      if word == "--" {
        words += rest
        break
      }
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      try read(word, &rest, known, command.name)
    }
    if words.count > command.mostWords {
      throw CommandError.usage(.tooMany(words[command.mostWords], command: command.name))
    }
  }

  private mutating func read(
    _ word: String, _ rest: inout ArraySlice<String>, _ known: [Option], _ command: String
  ) throws {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = known.first(where: { $0.rawValue == name }) else {
      let nearest = NearestName.to(name, among: known.map(\.rawValue)).map { "--\($0)" }
      throw CommandError.usage(
        .optionUnknown("--\(name)", command: command, nearest: nearest))
    }
    guard option.value != nil else {
      if parts.count > 1 { throw CommandError.usage(.noValueWanted(option.text)) }
      values[option] = ""
      return
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
      throw CommandError.usage(.valueMissing(option.text, wanted: option.value(in: command) ?? ""))
    }
    values[option] = value
  }

  /// True where the option was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// What stood behind the option; nil where it was not given.
  subscript(_ option: Option) -> String? { values[option] }

  /// What stood behind an option that must be there.
  func required(_ option: Option) throws -> String {
    guard let value = values[option] else {
      throw CommandError.usage(.optionMissing("\(option.text) \(option.value ?? "")"))
    }
    return value
  }

  /// The whole number behind the option, within `range`; nil where it was not given.
  func number(_ option: Option, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw CommandError.usage(
        .badValue(option.text, text, allowed: "\(range.lowerBound) - \(range.upperBound)"))
    }
    return number
  }
}
