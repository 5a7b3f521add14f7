import Documents
import Domain
import Journal

/// Takes the people of a list in, row by row: each row wholly or not at all, and a row that cannot be
/// taken stops none of the others.
struct PeopleImport {
  /// Where they are taken in.
  enum Place {
    /// Nowhere: it is only looked what would come of it.
    case trial(State, device: String)
    case desk(Desk)

    var state: State {
      switch self {
      case .trial(let state, _): state
      case .desk(let desk): desk.state
      }
    }

    var device: String {
      switch self {
      case .trial(_, let device): device
      case .desk(let desk): desk.journal.device ?? ""
      }
    }
  }

  /// A row that is decided and not yet written.
  private struct Waiting {
    let deed: Decided
    let isRest: Bool
  }

  private let place: Place
  private let now: Moment
  /// Whether those who only look like someone are taken in too.
  private let takesLikely: Bool
  private var known: KnownPeople
  private var waiting: [Waiting] = []
  private var waitingText = 0
  private(set) var tally = ImportTally()
  private var source = SystemRandomNumberGenerator()

  /// So many rows wait for the disk together, or so many bytes of text.
  private static let mostWaiting = 512
  private static let mostText = 1 << 20
  /// After so many rows whoever waits is told how far it is.
  private static let stretch = 64

  init(into place: Place, at now: Moment, takesLikely: Bool = false) {
    self.place = place
    self.now = now
    self.takesLikely = takesLikely
    known = KnownPeople(place.state, device: place.device)
    tally.erasedHere = known.erasedCount
  }

  /// Takes all rows of `sheet` in, and tells of those that are not taken as they stand.
  mutating func run(
    _ sheet: PeopleSheet, watch: Watch = Watch(),
    tell: (PeopleRow, ImportRemark) throws -> Void
  ) throws {
    var sheet = sheet
    var count = 0
    while let row = sheet.next() {
      if count.isMultiple(of: PeopleImport.stretch) {
        try watch.look(.writing, sheet.progress, of: 1_000)
      }
      count += 1
      if let remark = take(row) {
        try tell(row, remark)
      } else {
        for cell in row.leftOut { try tell(row, .leftOut(cell)) }
      }
      if isFull { try write() }
    }
    try write()
  }

  /// Decides of a row; what is to be said where it is not taken.
  private mutating func take(_ row: PeopleRow) -> ImportRemark? {
    let person: PersonOnList
    switch row.person {
    case .success(let read): person = read
    case .failure(let flaw): return refuse(.flawed(flaw))
    }
    switch known.standing(of: person) {
    case .new: return add(person)
    case .begun(let id): return complete(id, person)
    case .erased: return refuse(.erased)
    case .known(let id):
      tally.known += 1
      return .known(id)
    case .onLine(let line):
      tally.twice += 1
      return .onLine(line)
    case .likely(let id): return double(person, .likely(id))
    case .likelyLine(let line): return double(person, .likelyLine(line))
    }
  }

  private mutating func refuse(_ remark: ImportRemark) -> ImportRemark {
    tally.refused += 1
    return remark
  }

  private mutating func double(_ person: PersonOnList, _ remark: ImportRemark) -> ImportRemark? {
    if takesLikely { return add(person) }
    tally.likely += 1
    return remark
  }

  private mutating func add(_ person: PersonOnList) -> ImportRemark? {
    let id = Identifier.fresh(using: &source)
    if let refusal = decide(person.deed(as: id), of: person, isRest: false) { return refusal }
    known.note(person)
    return nil
  }

  private mutating func complete(_ id: PersonID, _ person: PersonOnList) -> ImportRemark? {
    if let refusal = decide(person.rest(of: id), of: person, isRest: true) { return refusal }
    known.note(person, as: id)
    return nil
  }

  private mutating func decide(
    _ deed: Deed, of person: PersonOnList, isRest: Bool
  ) -> ImportRemark? {
    do throws(Refusal) {
      let decided = try place.state.decide(deed, at: now)
      waiting.append(Waiting(deed: decided, isRest: isRest))
      waitingText += person.textSize
      return nil
    } catch {
      return refuse(.refused(error))
    }
  }

  private var isFull: Bool {
    waiting.count >= PeopleImport.mostWaiting || waitingText > PeopleImport.mostText
  }

  /// Puts what waits on the disk; only then does it count.
  private mutating func write() throws {
    guard !waiting.isEmpty else { return }
    if case .desk(let desk) = place { try desk.write(waiting.map(\.deed), at: now) }
    let rests = waiting.count(where: \.isRest)
    tally.completed += rests
    tally.added += waiting.count - rests
    waiting = []
    waitingText = 0
  }
}
