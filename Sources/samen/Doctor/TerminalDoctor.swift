import Language
import Screen
import Terminal
import Workbench

/// Looks at the terminal, and at what can be shown on it.
struct TerminalDoctor {
  let look: TerminalLook
  let isColourless: Bool
  let words: Words

  var findings: [DoctorFinding] { [terminal, window, colours, signs, letters] }

  private var terminal: DoctorFinding {
    let text: KeyValuePairs = ["text": look.name]
    if look.name.isEmpty {
      return DoctorFinding(.bad, .terminal, words(DoctorPhrase.terminalMissing))
    }
    return switch look.kind {
    case .suitable: DoctorFinding(.fine, .terminal, words(DoctorPhrase.plain, text))
    case .unknown: DoctorFinding(.bad, .terminal, words(DoctorPhrase.terminalUnknown, text))
    case .lines: DoctorFinding(.bad, .terminal, words(DoctorPhrase.terminalLines, text))
    }
  }

  private var window: DoctorFinding {
    guard let size = look.size else {
      return DoctorFinding(.fine, .window, words(DoctorPhrase.windowUnknown))
    }
    let wanted = Workbench.smallestSize
    if size.columns >= wanted.columns, size.rows >= wanted.rows {
      return DoctorFinding(
        .fine, .window, words(DoctorPhrase.plain, ["text": "\(size.columns)x\(size.rows)"]))
    }
    return DoctorFinding(
      .bad, .window,
      words(
        DoctorPhrase.windowSmall,
        [
          "columns": "\(size.columns)", "rows": "\(size.rows)",
          "wantedColumns": "\(wanted.columns)", "wantedRows": "\(wanted.rows)",
        ]))
  }

  private var colours: DoctorFinding {
    if isColourless { return DoctorFinding(.fine, .colours, words(DoctorPhrase.coloursOff)) }
    guard look.colours > 0 else {
      return DoctorFinding(.fine, .colours, words(DoctorPhrase.coloursNone))
    }
    return DoctorFinding(
      .fine, .colours, words(DoctorPhrase.plain, ["text": words.number(look.colours)]))
  }

  private var signs: DoctorFinding {
    switch look.symbols {
    case .unicode: DoctorFinding(.fine, .signs, words(DoctorPhrase.signsFine))
    case .console: DoctorFinding(.mind, .signs, words(DoctorPhrase.signsConsole))
    default: DoctorFinding(.mind, .signs, words(DoctorPhrase.signsPlain))
    }
  }

  private var letters: DoctorFinding {
    let text: KeyValuePairs = ["text": look.locale]
    return switch look.letters {
    case .utf8: DoctorFinding(.fine, .locale, words(DoctorPhrase.plain, text))
    case .takenForUTF8: DoctorFinding(.mind, .locale, words(DoctorPhrase.localeNone))
    case .notInstalled: DoctorFinding(.mind, .locale, words(DoctorPhrase.localeMissing, text))
    case .other(let name):
      DoctorFinding(
        .mind, .locale, words(DoctorPhrase.localeOther, ["text": look.locale, "other": name]))
    }
  }
}
