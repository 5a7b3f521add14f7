/// The script for bash, 4.0 or later.
struct BashCompletion {
  let table: CompletionTable

  var script: String {
    """
    # What bash completes behind samen. To have it: source <(samen completions bash)

    _samen_names() {
      mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
    }

    _samen() {
      local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
      local command= first= word skip=0 count=0 i
      COMPREPLY=()
      # Of --option=value bash makes three words.
      if [ "$current" = = ]; then
        current=
      elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [ "$skip" = 1 ]; then
          [ "$word" = = ] || skip=0
          continue
        fi
        case $word in
          \(table.withValue.joined(separator: "|"))) skip=1 ;;
          -* | =) ;;
          *)
            case $count in
              0) command=$word ;;
              1) first=$word ;;
            esac
            count=$((count + 1))
            ;;
        esac
      done
      case $command:$before in
    \(indented(values, 4))
      esac
      case $current in
        -*)
          case $command in
    \(indented(options, 8))
          esac
          return
          ;;
      esac
      case $count:$command:$first in
    \(indented(words, 4))
      esac
    }

    complete -F _samen samen

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
    return ["\(command):\(choice.name)) \(deed)return ;;"]
  }

  private var options: [String] {
    let names = table.optionsOfAll.map(\.name).joined(separator: " ")
    return ["'') _samen_names '\(names)' ;;"]
      + table.rows.map { row in
        "\(row.name)) _samen_names '\(row.options.map(\.name).joined(separator: " "))' ;;"
      }
  }

  private var words: [String] {
    let commands = table.rows.map(\.name).joined(separator: " ")
    return ["0:*) _samen_names '\(commands)' ;;"]
      + table.rows.flatMap { row in
        [line("1:\(row.name):", row.first)]
          + row.second.map { line("2:\(row.name):\($0.first)", $0.expected) }
      }.compactMap(\.self)
  }

  private func line(_ place: String, _ expected: Expected) -> String? {
    deed(expected).map { "\(place)) \($0) ;;" }
  }

  private func deed(_ expected: Expected) -> String? {
    switch expected {
    case .anything: nil
    // What bash does by itself where nothing is offered: it knows of quotes, spaces and ~.
    case .file: "compopt -o default"
    case .folder: "compopt -o dirnames"
    case .oneOf(let names): "_samen_names '\(names.joined(separator: " "))'"
    }
  }

  private func indented(_ lines: [String], _ columns: Int) -> String {
    lines.map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
  }
}
