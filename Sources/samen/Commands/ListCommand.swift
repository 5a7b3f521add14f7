import Domain
import Language
import Workbench

/// Lists people, sessions and the rest.
enum ListCommand: Command {
  static let name = "list"
  static let purpose = PurposePhrase.list
  static let forms = [
    "\(ListName.allCases.map(\.rawValue).joined(separator: "|")) [--json|--csv [--plain]] [...]"
  ]
  static let options: [Option] = [
    .json, .csv, .plain, .programme, .session, .person, .from, .to, .municipality, .group,
  ]
  static let mostWords = 1
  static let first = Expected.names(of: ListName.self)

  static func run(_ job: Job) throws {
    let list = try list(job)
    try job.checkForm()
    let filters = ListFilters(
      programme: job.arguments[.programme], session: job.arguments[.session],
      person: job.arguments[.person], from: try job.day(.from), to: try job.day(.to),
      municipality: job.arguments[.municipality], group: try group(job))
    let now = try job.now()
    let (state, user) = try job.holdings()
    try filters.check(in: state)
    let sentences = Sentences(words: job.words, state: state)
    let table = list.table(
      ListMaker(
        state: state, sentences: sentences, filters: filters, now: now, user: user,
        messages: Resources.messages))
    try print(table, TableText(sentences: sentences), job)
    let isText = !job.arguments.has(.json) && !job.arguments.has(.csv)
    // Beside the list and not in it, so that whoever counts its lines counts conflicts.
    if list == .conflicts, isText, !table.rows.isEmpty {
      job.console.complain(job.words(ConflictPhrase.listHint))
    }
  }

  private static func print(_ table: Table, _ text: TableText, _ job: Job) throws {
    if try job.printAsAsked(table, text) { return }
    for line in text.lines(table) { try job.console.say(line) }
    if table.rows.isEmpty { try job.console.say(job.words(CommandLinePhrase.nothing)) }
  }

  private static func list(_ job: Job) throws -> ListName {
    let names = ListName.allCases.map(\.rawValue)
    guard let typed = job.arguments.words.first else {
      throw CommandError.usage(
        .wordMissing(names.joined(separator: "|"), command: name))
    }
    guard let list = ListName(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen list", typed, allowed: names.joined(separator: ", ")))
    }
    return list
  }

  private static func group(_ job: Job) throws -> TargetGroup? {
    guard let typed = job.arguments[.group] else { return nil }
    guard let group = TargetGroup(rawValue: typed) else {
      let names = TargetGroup.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandError.usage(.badValue(Option.group.text, typed, allowed: names))
    }
    return group
  }
}

extension Job {
  /// A list is printed in one form.
  func checkForm() throws {
    if arguments.has(.json), arguments.has(.csv) {
      throw CommandError.usage(.apart(Option.json.text, Option.csv.text))
    }
    try checkFlavour(Option.csv.text, isSheet: arguments.has(.csv))
  }

  /// Prints the table as JSON or as a sheet where that was asked for; else says so.
  func printAsAsked(_ table: Table, _ text: TableText) throws -> Bool {
    if arguments.has(.json) {
      try console.print(text.json(table))
    } else if arguments.has(.csv) {
      try console.print(text.csv(table, as: flavour))
    } else {
      return false
    }
    return true
  }
}
