import Domain

/// Lines that go to one log in one write.
struct Batch {
  let log: LogName
  private(set) var bytes: [UInt8] = []
  private(set) var events: [Event] = []
  private var sequence: Int
  private var lamport: Int

  /// Nothing yet, for `log`, whose next place is `sequence`; `lamport` is the highest clock held.
  init(log: LogName, sequence: Int, lamport: Int) {
    self.log = log
    self.sequence = sequence
    self.lamport = lamport
  }

  /// Adds the line that opens the log.
  mutating func open(
    workspace: String, continues: String?, by: Handle, at: String
  ) throws(JournalError) {
    var data = Fields([
      .init(Field.workspace.name, .text(workspace)), .init(Field.device.name, .text(log.device)),
    ])
    data[.continues] = continues.map { .text($0) }
    _ = try add(EventKind.logOpened.name, of: nil, by: by, at: at, data: data)
  }

  /// Adds the line that `proposal` asks for, replacing the heads that are held.
  mutating func add(
    _ proposal: Proposal, by: Handle, at: String, act: Act?, heads: inout HeldHeads
  ) throws(JournalError) {
    let event = try add(
      proposal.kind.name, of: proposal.of, by: by, at: proposal.at ?? at,
      over: heads.over(proposal), act: act, data: proposal.data)
    heads.note(proposal, writtenAs: event.version)
  }

  private mutating func add(
    _ kind: String, of person: PersonID?, by: Handle, at: String, over: [Version] = [],
    act: Act? = nil, data: Fields
  ) throws(JournalError) -> Event {
    guard sequence <= JSON.largestNumber else { throw .logFull(log) }
    // A clock that a stranger set to the end stands still there; the version order still decides.
    lamport = min(lamport + 1, JSON.largestNumber)
    let parts = LineParts(
      log: log, sequence: sequence, lamport: lamport, at: at, by: by, kind: kind, of: person,
      over: over, act: act, data: data)
    let line: LineWriter.Written
    do {
      line = try LineWriter.line(parts)
    } catch {
      throw .lineTooLong
    }
    bytes += line.bytes
    events.append(line.event)
    sequence += 1
    return line.event
  }
}
