extension Rules {
  /// Nobody is their own peer.
  @Sendable
  static func linkPeers(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    if let person = line.of, line.text(.peer) == person { throw .peerIsSelf(person) }
    return try period(line, context)
  }
}
