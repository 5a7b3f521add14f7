import Domain
import Journal
import Language
import Workbench

/// Shows the laptops of the team, lets one in, refuses one, or takes one out.
enum DevicesCommand: Command {
  static let name = "devices"
  static let purpose = PurposePhrase.devices
  static let forms = ["", "accept ID [--scopes s,c]", "refuse ID", "remove ID [--why ...]"]
  static let options: [Option] = [.scopes, .why, .json, .csv, .plain, .user]
  static let mostWords = 2
  static let first = Expected.names(of: Asked.self)

  private enum Asked: String, CaseIterable {
    case accept, refuse, remove
  }

  static func run(_ job: Job) throws {
    guard let word = job.arguments.words.first else { return try show(job) }
    guard let asked = Asked(rawValue: word) else {
      throw CommandError.usage(
        .badValue(
          name, word, allowed: Asked.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    guard job.arguments.words.count == 2, let device = job.arguments.words.last else {
      throw CommandError.usage(.wordMissing("ID", command: "\(name) \(word)"))
    }
    let desk = try Desk(try job.location(), user: job.arguments[.user])
    switch asked {
    case .accept: try accept(device, desk, job)
    case .refuse: try refuse(device, desk, job)
    case .remove: try remove(device, desk, job)
    }
  }

  private static func show(_ job: Job) throws {
    try job.checkForm()
    let (journal, events) = try job.opening()
    var state = State()
    state.apply(contentsOf: events)
    let team = try job.reading { () throws(JournalError) in try Team(journal, state) }
    let list = DevicesList(team: team, sentences: Sentences(words: job.words, state: state))
    if try job.printAsAsked(list.table, TableText(sentences: list.sentences)) { return }
    for line in list.lines { try job.console.say(line) }
  }

  private static func accept(_ device: String, _ desk: Desk, _ job: Job) throws {
    let scopes = try scopes(job)
    // The first to let somebody in is in itself.
    for deed in desk.journal.firstCircle(desk.state) where device != desk.journal.device {
      _ = try desk.perform(deed, at: try job.now())
    }
    let requests = try job.reading { () throws(JournalError) in
      try desk.journal.allRequests(desk.state)
    }
    if let request = requests.first(where: { $0.laptop.device == device }) {
      _ = try desk.perform(.accept(request.laptop, for: scopes), at: try job.now())
    } else if Circle(desk.state).member(device) != nil {
      _ = try desk.perform(.accept(device, for: scopes), at: try job.now())
    } else {
      throw CommandError.said(job.words(DevicesPhrase.noRequest, ["text": device]))
    }
    try say(.accepted, device, desk, job)
  }

  private static func scopes(_ job: Job) throws -> Set<Scope> {
    guard let typed = job.arguments[.scopes] else { return [.shared] }
    let words = typed.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let scopes = words.compactMap(Scope.init(rawValue:))
    guard scopes.count == words.count, scopes.contains(.shared) else {
      throw CommandError.usage(.badValue(Option.scopes.text, typed, allowed: "s; s,c"))
    }
    return Set(scopes)
  }

  private static func refuse(_ device: String, _ desk: Desk, _ job: Job) throws {
    var wasThere = false
    try job.reading { () throws(JournalError) in
      for folder in try desk.journal.knownFolders()
      where try desk.journal.refuse(device, in: folder.path) { wasThere = true }
    }
    guard wasThere else {
      throw CommandError.said(job.words(DevicesPhrase.noRequest, ["text": device]))
    }
    try job.console.say(job.words(DevicesPhrase.refused, ["text": device]))
  }

  private static func remove(_ device: String, _ desk: Desk, _ job: Job) throws {
    let typed = job.arguments[.why] ?? RemovalReason.left.rawValue
    guard let why = RemovalReason(rawValue: typed) else {
      throw CommandError.usage(
        .badValue(Option.why.text, typed, allowed: Option.why.value ?? ""))
    }
    guard Circle(desk.state).member(device) != nil else {
      throw CommandError.said(job.words(DevicesPhrase.unknown, ["text": device]))
    }
    _ = try desk.perform(.remove(device, because: why), at: try job.now())
    try say(why == .lost ? .removedLost : .removed, device, desk, job)
  }

  private static func say(
    _ phrase: DevicesPhrase, _ device: String, _ desk: Desk, _ job: Job
  ) throws {
    let name = Circle(desk.state).member(device)?.name ?? device
    try job.console.say(job.words(phrase, ["text": name]))
    try job.console.say(job.words(DevicesPhrase.shareNow))
  }
}

extension Job {
  /// Does something with the journal that may fail, and tells in words why it did.
  func reading<Found>(_ work: () throws(JournalError) -> Found) throws -> Found {
    do throws(JournalError) {
      return try work()
    } catch {
      throw CommandError.journal(error, folder: (try? location().folder) ?? "")
    }
  }
}
