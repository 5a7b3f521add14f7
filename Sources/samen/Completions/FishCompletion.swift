/// The script for fish: to be sourced, or laid down as `samen.fish` in its folder of completions.
struct FishCompletion {
  let table: CompletionTable

  var script: String {
    ([head] + alone + table.rows.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private var head: String {
    """
    # What fish completes behind samen. To have it: samen completions fish | source

    # The words before the cursor that are no options and stand behind none.
    function __samen_words
      set -l skip 0
      for word in (commandline -opc)[2..-1]
        if test $skip = 1
          set skip 0
          continue
        end
        switch $word
          case \(table.withValue.joined(separator: " "))
            set skip 1
          case '-*'
          case '*'
            echo -- $word
        end
      end
    end

    # True where these are the words before the cursor.
    function __samen_typed
      set -l words (__samen_words)
      test "$words" = "$argv"
    end

    # True behind this command.
    function __samen_of
      set -l words (__samen_words)
      test (count $words) -gt 0; and test "$words[1]" = $argv[1]
    end

    complete -c samen -e
    complete -c samen -f
    """
  }

  /// What stands behind `samen` alone.
  private var alone: [String] {
    table.optionsOfAll.map { option($0, "__samen_typed") }
      + table.rows.map { row in
        "\(offer("__samen_typed")) -a \(quoted(row.name)) -d \(quoted(row.purpose))"
      }
  }

  private func lines(_ row: CompletionTable.Row) -> [String] {
    row.options.map { option($0, "__samen_of \(row.name)") }
      + [word(row.first, "__samen_typed \(row.name)")].compactMap(\.self)
      + row.second.compactMap { word($0.expected, "__samen_typed \(row.name) \($0.first)") }
  }

  private func option(_ choice: CompletionTable.Choice, _ condition: String) -> String {
    let name = choice.name.drop { $0 == "-" }
    // With -x nothing but what is named here is offered; files are what fish offers by itself.
    let value = choice.value.map { $0 == .file ? " -r -F" : " -x\(argument($0) ?? "")" } ?? ""
    return "\(offer(condition)) -l \(name)\(value) -d \(quoted(choice.means))"
  }

  private func word(_ expected: Expected, _ condition: String) -> String? {
    argument(expected).map { "\(offer(condition))\($0)" }
  }

  private func argument(_ expected: Expected) -> String? {
    switch expected {
    case .anything: nil
    case .file: " -F"
    case .folder: " -a '(__fish_complete_directories)'"
    case .oneOf(let names): " -a \(quoted(names.joined(separator: " ")))"
    }
  }

  private func offer(_ condition: String) -> String { "complete -c samen -n \(quoted(condition))" }

  private func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
