import Language

/// What there is to say of a command: what help shows, what the manual has, what shells offer.
struct CommandText {
  /// Something that is typed, and what it does.
  struct Entry: Equatable {
    let typed: String
    let means: String

    /// Both in one line.
    var line: String { "\(typed): \(means)" }
  }

  let words: Words

  /// Every command, with what it is for.
  var commands: [Entry] {
    Commands.all.map { Entry(typed: "samen \($0.name)", means: words($0.purpose)) }
  }

  /// How it is typed, a line for each form.
  func forms(of command: any Command.Type) -> [String] {
    command.forms.map { form in
      ["samen", command.name, form].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The options it has.
  func options(of command: any Command.Type) -> [Entry] {
    command.options.map { option($0, of: command.name) }
  }

  /// The options that every command has.
  var optionsOfAll: [Entry] { Option.ofAll.map { option($0) } }

  private func option(_ option: Option, of command: String? = nil) -> Entry {
    let parts = [option.text, option.value(in: command)].compactMap(\.self)
    return Entry(
      typed: parts.joined(separator: " "), means: words(option.phrase(in: command)))
  }
}
