import Domain
import Journal

/// The laptops of a team, as this one knows them.
struct Team {
  /// A laptop.
  struct Laptop {
    let member: Member
    /// Nil where it never said how far it is.
    let standing: DeviceStanding?
    let isThisOne: Bool
    let goesOnFrom: String?
    /// True where its lines are taken in.
    let isIn: Bool
  }

  let laptops: [Laptop]
  /// Those that ask to be let in.
  let requests: [JoinRequest]
  /// Who was erased, and has not been taken away by each laptop yet.
  let openErasures: [ErasureConfirmation]

  init(_ journal: Journal, _ state: State) throws(JournalError) {
    let circle = Circle(state)
    let standings = try journal.standings(state)
    laptops = circle.members.map { member in
      Laptop(
        member: member, standing: standings[member.device],
        isThisOne: member.device == journal.device,
        goesOnFrom: circle.origin(of: member.device), isIn: circle.isMember(member.device))
    }
    requests = try journal.allRequests(state)
    openErasures = state.openErasures(standings.mapValues(\.erased))
  }
}

extension Journal {
  /// Those who ask to be let in, in any folder that is there now.
  func allRequests(_ state: State) throws(JournalError) -> [JoinRequest] {
    var found: [JoinRequest] = []
    for folder in try knownFolders() {
      // A stick that is not in, or a share that does not answer, has nobody asking.
      let requests = (try? requests(in: folder.path, state)) ?? []
      for request in requests where !found.contains(request) { found.append(request) }
    }
    return found
  }
}
