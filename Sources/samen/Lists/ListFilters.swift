import Domain
import Language
import Workbench

/// What a list is narrowed down to.
struct ListFilters {
  var programme: ProgrammeID?
  var session: SessionID?
  var person: PersonID?
  var from: Day?
  var to: Day?
  var municipality: String?
  var group: TargetGroup?

  /// True where `day` lies within the days asked for; what has no day only where none were.
  func holds(_ day: Day?) -> Bool {
    if from == nil && to == nil { return true }
    guard let day else { return false }
    return from.map { day >= $0 } ?? true && to.map { day <= $0 } ?? true
  }

  /// True where `person` is the one asked for.
  func holds(person other: PersonID?) -> Bool { person == nil || person == other }

  /// True where `programme` is the one asked for.
  func holds(programme other: ProgrammeID?) -> Bool { programme == nil || programme == other }

  /// A filter by something that is not there would show an empty list, as if nothing were held.
  func check(in state: State) throws {
    if let id = programme, state.programme(id) == nil {
      throw CommandError.refused(.unknown(.programme, id))
    }
    if let id = session, state.session(id) == nil {
      throw CommandError.refused(.unknown(.session, id))
    }
    if let id = person, state.person(id) == nil {
      throw CommandError.refused(.unknown(.person, id))
    }
    if let from, let to, to < from { throw CommandError.refused(.untilBeforeSince) }
  }
}

/// What a list is made from.
struct ListMaker {
  let state: State
  let sentences: Sentences
  let filters: ListFilters
  let now: Moment
  /// Who asks: signs the messages of the call round.
  let user: Handle
  let messages: MessageBook
}

/// The lists there are; see the extension of `ListMaker` in the file of each.
enum ListName: String, CaseIterable {
  case people, sessions, handoffs, programmes, partners, vacancies, resources, taskgivers
  case appointments, calls, tips, attention, conflicts, retention

  func table(_ maker: ListMaker) -> Table {
    switch self {
    case .people: maker.people()
    case .sessions: maker.sessions()
    case .handoffs: maker.handoffs()
    case .programmes: maker.programmes()
    case .partners: maker.partners()
    case .vacancies: maker.vacancies()
    case .resources: maker.resources()
    case .taskgivers: maker.taskGivers()
    case .appointments: maker.appointments()
    case .calls: maker.calls()
    case .tips: maker.tips()
    case .attention: maker.attention()
    case .conflicts: maker.conflicts()
    case .retention: maker.retention()
    }
  }
}
