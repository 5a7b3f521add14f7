/// The script for zsh: to be sourced, or laid down as `_samen` in a folder of `fpath`.
struct ZshCompletion {
  let table: CompletionTable

  var script: String {
    """
    #compdef samen
    # What zsh completes behind samen. To have it: source <(samen completions zsh)

    _samen() {
      local current=$words[CURRENT] before=$words[CURRENT-1] command= first= word
      local -a offered
      integer skip=0 count=0 i
      if [[ $current == --*=* ]]; then
        before=${current%%=*}
        compset -P '*='
      fi
      for ((i = 2; i < CURRENT; i++)); do
        word=$words[i]
        if ((skip)); then
          skip=0
          continue
        fi
        case $word in
          (\(table.withValue.joined(separator: "|"))) skip=1 ;;
          (-*) ;;
          (*)
            case $count in
              (0) command=$word ;;
              (1) first=$word ;;
            esac
            count=$((count + 1))
            ;;
        esac
      done
      case $command:$before in
    \(indented(values, 4))
      esac
      if [[ $current == -* ]]; then
        case $command in
    \(indented(options, 6))
        esac
        _describe -o samen offered
        return
      fi
      case $count:$command:$first in
        (0:*)
          offered=(\(described(table.rows.map { ($0.name, $0.purpose) })))
          _describe samen offered
          ;;
    \(indented(words, 4))
      esac
    }

    if [ "$funcstack[1]" = _samen ]; then
      _samen "$@"
    else
      compdef _samen samen
    fi

    """
  }

  /// What stands behind an option.
  private var values: [String] {
    let everywhere = table.optionsOfAll.flatMap { value(of: $0, "*") }
    return everywhere
      + table.rows.flatMap { row in
        row.options.filter { choice in !table.optionsOfAll.contains { $0.name == choice.name } }
          .flatMap { value(of: $0, row.name) }
      }
  }

  private func value(of choice: CompletionTable.Choice, _ command: String) -> [String] {
    guard let value = choice.value else { return [] }
    let deed = deed(value).map { "\($0); " } ?? ""
    return ["(\(command):\(choice.name)) \(deed)return ;;"]
  }

  private var options: [String] {
    [line("''", table.optionsOfAll)] + table.rows.map { line($0.name, $0.options) }
  }

  private func line(_ command: String, _ options: [CompletionTable.Choice]) -> String {
    "(\(command)) offered=(\(described(options.map { ($0.name, $0.means) }))) ;;"
  }

  private var words: [String] {
    table.rows.flatMap { row in
      [line("1:\(row.name):", row.first)]
        + row.second.map { line("2:\(row.name):\($0.first)", $0.expected) }
    }.compactMap(\.self)
  }

  private func line(_ place: String, _ expected: Expected) -> String? {
    deed(expected).map { "(\(place)) \($0) ;;" }
  }

  private func deed(_ expected: Expected) -> String? {
    switch expected {
    case .anything: nil
    case .file: "_files"
    case .folder: "_files -/"
    case .oneOf(let names): "compadd -- \(names.map(quoted).joined(separator: " "))"
    }
  }

  /// Names with what they mean, as `_describe` reads them: a colon between the two.
  private func described(_ entries: [(name: String, means: String)]) -> String {
    entries.map { quoted("\($0.name.replacing(":", with: "\\:")):\($0.means)") }
      .joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }

  private func indented(_ lines: [String], _ columns: Int) -> String {
    lines.map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
  }
}
