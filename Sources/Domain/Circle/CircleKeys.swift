// Who may have which key. One organisation never reads what is another's own.

extension Circle {
  /// What a key opens: the shared lines, or those that are an organisation's own.
  public struct Room: Hashable, Sendable {
    /// The scope of the lines.
    public let scope: Scope
    /// The mark of the organisation; empty for shared lines.
    public let organisation: String

    /// What everyone in the workspace reads.
    public static let shared = Room(scope: .shared, organisation: "")

    /// What the organisation with this mark keeps to itself.
    public static func own(of organisation: String) -> Room {
      Room(scope: .confidential, organisation: organisation)
    }
  }

  /// The room in which the lines of `log` are kept; nil where nobody knows whose it is.
  public func room(of log: LogName) -> Room? {
    guard log.scope == .confidential else { return .shared }
    return organisation(of: log.device).map(Room.own)
  }

  /// True where `member` was accepted for `room` and is still in.
  private func isAccepted(_ member: Member, for room: Room) -> Bool {
    !member.isRemoved && member.scopes.contains(room.scope)
      && (room.scope == .shared || member.organisationMark == room.organisation)
  }

  /// Those who may read in `room`, as someone sees it who trusts `trusted`: whoever one of them
  /// accepted for it, and so on. Nobody accepts itself into what is an organisation's own.
  public func readers(of room: Room, trusting trusted: Set<String>) -> Set<String> {
    let accepted = members.filter { isAccepted($0, for: room) }
    guard room.scope == .confidential else { return Set(accepted.map(\.device)) }
    var readers: Set<String> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for member in accepted where !readers.contains(member.device) {
        let by = member.acceptedBy.map(line) ?? []
        guard by.contains(where: { trusted.contains($0) || isReader($0, readers, but: member) })
        else { continue }
        readers.insert(member.device)
        isGrowing = true
      }
    }
    return readers
  }

  private func isReader(_ device: String, _ readers: Set<String>, but member: Member) -> Bool {
    device != member.device && readers.contains(device)
  }

  /// Those who could read in `room` once and may no longer: from when they are out, a new key is
  /// needed.
  public func formerReaders(of room: Room) -> Set<String> {
    let former = members.filter { member in
      (onceAccepted[member.device] ?? []).contains(room.scope) && !isAccepted(member, for: room)
        && (room.scope == .shared || member.organisationMark == room.organisation)
    }
    return Set(former.map(\.device))
  }

  /// The device that makes the first key of `room`: whoever was accepted for it first. One alone, so
  /// that two do not make two.
  public func founder(of room: Room) -> String? {
    members.filter { isAccepted($0, for: room) }.compactMap { member in
      member.acceptedOrder.map { (order: $0, device: member.device) }
    }.min { $0.order < $1.order }?.device
  }

  /// Those of the organisation of `room` who write in it and do not read there.
  public func writers(of room: Room) -> Set<String> {
    guard room.scope == .confidential else { return [] }
    let writers = members.filter {
      !$0.isRemoved && $0.scopes.contains(.shared) && $0.organisationMark == room.organisation
    }
    return Set(writers.map(\.device))
  }
}
