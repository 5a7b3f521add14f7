import Domain

/// A key of one epoch: to it the segments of a scope are sealed from when it was made until somebody
/// who had it is out.
struct ScopeKey: Hashable, Sendable {
  let room: Circle.Room
  /// Rises with each key. Its last four digits are drawn by lot, so that two keys that were made
  /// apart are told apart.
  let epoch: Int
  let publicKey: String
  /// Nil on a device that may write in the room and not read there.
  let secret: String?
  /// The device that made it.
  let maker: String
  /// Those who were out when it was made: they have none of it.
  let without: Set<String>
  /// The public key of an earlier epoch. As no public key of a room ever stands in the open, whoever
  /// names it was in the circle.
  let after: String?

  static let epochsPerGeneration = 10_000

  /// The generation after `last`, with a lot behind it.
  static func nextEpoch(after last: Int, using source: inout some RandomNumberGenerator) -> Int {
    let lot = Int.random(in: 0..<epochsPerGeneration, using: &source)
    return (last / epochsPerGeneration + 1) * epochsPerGeneration + lot
  }

  /// The same, for a device that may only write.
  var forWritersOnly: ScopeKey {
    ScopeKey(
      room: room, epoch: epoch, publicKey: publicKey, secret: nil, maker: maker, without: without,
      after: after)
  }
}

extension ScopeKey {
  init?(_ value: Value) {
    guard let fields = value.asObject,
      let scope = fields["scope"]?.asText.flatMap(Scope.init(rawValue:)),
      let organisation = fields["organisation"]?.asText,
      OrganisationMark.of(organisation) == organisation,
      let epoch = fields["epoch"]?.asNumber, epoch > 0,
      let publicKey = fields["public"]?.asText, AgePair.isPublic(publicKey),
      let maker = fields["maker"]?.asText
    else { return nil }
    room =
      scope == .shared ? .shared : Circle.Room.own(of: organisation)
    self.epoch = epoch
    self.publicKey = publicKey
    secret = fields["secret"]?.asText.flatMap { ScopeKey.isSecret($0) ? $0 : nil }
    self.maker = maker
    without = Set(fields["without"]?.asList?.compactMap(\.asText) ?? [])
    after = fields["after"]?.asText
  }

  /// A secret goes into a list of secrets, a line each: it must be one line.
  private static func isSecret(_ text: String) -> Bool {
    text.hasPrefix("AGE-SECRET-KEY-1")
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D
      }
  }

  var value: Value {
    var fields = Fields([
      .init("scope", .text(room.scope.rawValue)),
      .init("organisation", .text(room.organisation)), .init("epoch", .number(epoch)),
      .init("public", .text(publicKey)), .init("maker", .text(maker)),
      .init("without", .list(without.sorted().map { .text($0) })),
    ])
    fields["secret"] = secret.map { .text($0) }
    fields["after"] = after.map { .text($0) }
    return .object(fields)
  }
}
