import Language

/// The manual as a man page: roff with the macros of man(7), in UTF-8.
struct ManualRoff {
  let words: Words
  let parts: [ManualPart]

  var text: String {
    let head = [
      "'\\\" -*- coding: utf-8 -*-",
      ".TH SAMEN 1 \"\" \(quoted("samen \(VersionCommand.version)"))",
      // Ragged, and no word broken: names of commands are to be found as they are typed.
      ".ad l", ".nh",
    ]
    let name = words(CommandLinePhrase.purpose).split(separator: ":", maxSplits: 1).last
    let purpose = name.map { String($0.drop { $0 == " " }) } ?? ""
    let opening: [String] = [
      ".SH \(quoted(words(ManualPhrase.name)))", "samen \\- \(escaped(purpose))",
      ".SH \(quoted(words(ManualPhrase.synopsis)))",
      "\\fBsamen\\fR [\\fICOMMAND\\fR] [\\fIOPTION\\fR ...]",
    ]
    return (head + opening + parts.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(_ part: ManualPart) -> [String] {
    switch part {
    case .heading(let text): [".SH \(quoted(text))"]
    case .subheading(let text): [".SS \(quoted(text))"]
    case .paragraph(let text): [".PP", line(text)]
    case .item(let text): [".TP 2", "\\(bu", line(text)]
    case .usage(let text): [".PP", "\\fB\(escaped(text))\\fR"]
    case .entry(let term, let text): [".TP", "\\fB\(escaped(term))\\fR", line(text)]
    }
  }

  /// A line of text: at its beginning a dot or an apostrophe would make it a request.
  private func line(_ text: String) -> String {
    let text = escaped(text)
    return text.hasPrefix(".") || text.hasPrefix("\\(aq") ? "\\&\(text)" : text
  }

  /// The argument of a macro.
  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars { escaped += ManualRoff.sign(scalar) }
    return escaped
  }

  /// What groff would print as another sign, or obey, by its name (groff_char(7)).
  private static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\(rs"
    case "-": "\\-"
    case "'": "\\(aq"
    case "\"": "\\(dq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    // Long lists of names may be broken behind a bar.
    case "|": "|\\:"
    case "\n": " "
    default: String(scalar)
    }
  }
}
