import Domain
import Language
import Workbench

/// The whole manual, in one language. Keys, commands and options come out of the lists that the
/// program itself goes by.
struct Manual {
  let words: Words
  private let keys: KeyBook

  /// The manual in the language of `words`; `now` is any moment.
  init(words: Words, now: Moment) {
    self.words = words
    keys = KeyBook(words: words, now: now)
  }

  var parts: [ManualPart] {
    what + stations + firstDay + panes + keyTable + commands + statuses + files + variables
  }

  private var what: [ManualPart] {
    [.heading(words(ManualPhrase.what))]
      + [ManualPhrase.whatFor, .whereData, .howItGoes].map(paragraph)
  }

  private var stations: [ManualPart] {
    [.heading(words(ManualPhrase.stations))]
      + [
        (Station.workshop, ManualPhrase.atTheWorkshop), (.desk, .atTheDesk), (.field, .inTheField),
      ].map { station, phrase in
        .entry(
          "\(words.value(station.rawValue, of: Field.station.name)) (\(station.rawValue))",
          said(phrase))
      }
  }

  private var firstDay: [ManualPart] {
    [.heading(words(ManualPhrase.firstDay))]
      + [
        ManualPhrase.dayBegins, .dayPlanned, .dayDoor, .dayPerson, .dayCloses, .dayUndone,
        .dayShared, .dayEnds,
      ].map(paragraph)
  }

  private var panes: [ManualPart] {
    [.heading(words(ManualPhrase.panes)), paragraph(.panesTogether)]
      + [
        (Pane.calendar, ManualPhrase.calendar), (.roster, .roster), (.profile, .profile),
        (.handoffs, .handoffs),
      ].map { pane, phrase in .entry(keys.name(of: pane), said(phrase)) }
  }

  private var keyTable: [ManualPart] {
    [.heading(words(ManualPhrase.keys)), paragraph(.keysTogether)]
      + keys.sections.flatMap { section in
        [.subheading(section.title)]
          + section.rows.map { row in
            row.keys.isEmpty
              ? .item(row.help) : .entry(row.keys.joined(separator: "  "), row.help)
          }
      }
  }

  private var commands: [ManualPart] {
    let text = CommandText(words: words)
    return [.heading(words(ManualPhrase.commands)), paragraph(.commandsTogether)]
      + [.entry("samen", words(PurposePhrase.open))]
      + text.optionsOfAll.map { .entry($0.typed, $0.means) }
      + [.entry("samen \(VersionCommand.name)", words(VersionCommand.purpose))]
      + Commands.all.flatMap { command in
        [.subheading("samen \(command.name)"), .paragraph(words(command.purpose))]
          + text.forms(of: command).map { .usage($0) }
          + text.options(of: command).map { .entry($0.typed, $0.means) }
      }
  }

  private var statuses: [ManualPart] {
    [.heading(words(ManualPhrase.statuses))]
      + CommandStatus.allCases.map { .entry("\($0.rawValue)", words($0.phrase)) }
  }

  private var files: [ManualPart] {
    [.heading(words(ManualPhrase.files)), paragraph(.filesTogether)]
      + ManualFile.all.map { .entry($0.path, words($0.phrase)) }
  }

  private var variables: [ManualPart] {
    [.heading(words(ManualPhrase.variables))]
      + ManualVariable.allCases.map { .entry($0.rawValue, words($0.phrase)) }
  }

  private func paragraph(_ phrase: ManualPhrase) -> ManualPart { .paragraph(said(phrase)) }

  /// The phrase, with the keys and commands it names.
  private func said(_ phrase: ManualPhrase) -> String {
    words.filled(phrase) { name in
      Manual.keys[name].map(keys.key) ?? Manual.commands[name].map { "samen \($0)" }
    }
  }

  /// The keys that phrases name, by the id of their binding.
  static let keys = [
    "open": "open", "back": "back", "next": "next", "find": "find", "person": "person",
    "note": "note", "drafts": "drafts", "settle": "settle", "undo": "undo", "recent": "recent",
    "pictures": "pictures", "paper": "paper", "share": "share", "checkIn": "checkIn",
    "shield": "shield", "kiosk": "kiosk", "palette": "palette", "help": "help", "quit": "quit",
    "plan": "calendar.plan", "project": "calendar.project", "contact": "calendar.contact",
    "attention": "calendar.attention", "calls": "roster.calls", "present": "roster.present",
    "walkIn": "roster.walkIn", "survey": "roster.survey", "close": "roster.close",
    "signUp": "roster.signUp", "strength": "profile.strength", "goal": "profile.goal",
    "begin": "handoffs.begin", "move": "handoffs.move", "consent": "handoffs.consent",
    "mark": "checkin.mark",
  ]

  /// The commands that phrases name.
  static let commands = [
    "demo": DemoCommand.name, "backup": BackupCommand.name, "helpCommand": HelpCommand.name,
    "listTemplates": TemplatesCommand.name,
  ]
}

extension CommandStatus {
  /// What it means.
  fileprivate var phrase: ManualPhrase {
    switch self {
    case .done: .statusDone
    case .refused: .statusRefused
    case .wrongUsage: .statusWrongUsage
    case .cannotReadOrWrite: .statusCannot
    }
  }
}
