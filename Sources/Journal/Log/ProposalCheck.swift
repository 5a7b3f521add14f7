import Domain

/// The last gate before the disk: what no decision should ever have let through.
enum ProposalCheck {
  /// Throws where one of `proposals` is no line its kind allows.
  static func pass(_ proposals: [Proposal], by: Handle, at: String) throws(JournalError) {
    guard Identifier.isValid(by) else { throw .malformed(.handle, by) }
    for proposal in proposals { try pass(proposal, at: proposal.at ?? at) }
  }

  private static func pass(_ proposal: Proposal, at: String) throws(JournalError) {
    let kind = proposal.kind
    guard isTime(at) else { throw .malformed(.time, at) }
    guard kind != .logOpened, kind != .gone, kind.scope == nil || kind.scope == proposal.scope
    else { throw .kindNotAllowed(kind.name) }
    if let person = proposal.of, !Identifier.isValid(person) {
      throw .malformed(.identifier, person)
    }
    if let flaw = kind.flaw(of: proposal.of, data: proposal.data, strict: true) {
      throw .notWritable(kind: kind.name, flaw)
    }
    try passWithdrawal(proposal)
  }

  private static func passWithdrawal(_ proposal: Proposal) throws(JournalError) {
    guard proposal.kind.takesBack == !proposal.withdraws.isEmpty else {
      throw .kindNotAllowed(proposal.kind.name)
    }
    // What is taken away for good goes everywhere, also where its own log is not read.
    let goesEverywhere = proposal.kind == .eventRedacted && proposal.scope == .shared
    for version in proposal.withdraws
    where version.log.scope != proposal.scope && !goesEverywhere {
      throw .malformed(.version, version.text)
    }
  }

  /// True for `2026-10-04T09:12:33Z`, a moment that there is.
  static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":"),
      bytes[19] == UInt8(ascii: "Z"), (0x30...0x35).contains(bytes[17]),
      (0x30...0x39).contains(bytes[18])
    else { return false }
    return Day(Array(bytes[..<10]).text) != nil && ClockTime(Array(bytes[11..<16]).text) != nil
  }
}
