import Domain
import Journal
import Workbench

/// Sharing, as the screen asks for it: the folder of others is visited beside the run loop, what it
/// brings is taken in between keys.
extension Screenful {
  mutating func share(_ effect: Effect) {
    switch effect {
    case .lookAtShared: lookAtShared()
    case .share(let request): begin(request)
    case .stopSharing:
      sharer.visit?.isStopping = true
      sharer.visit?.thread.stop()
      sharer.queue = []
    case .shareOnLeaving: shareOnLeaving()
    case .rememberShared(let folder): remember(folder)
    case .forgetShared(let path):
      try? journal.forgetFolder(path)
      knowShared()
    case .lookAtLaptops: lookAtLaptops()
    case .refuseLaptop(let device): refuse(device)
    default: break
    }
  }

  /// Begins a visit, where none goes on.
  mutating func begin(_ request: SharingRequest) {
    guard sharer.visit == nil else { return workbench.sharingGoesOnAlready() }
    let wish = SharingWish(
      folder: path(of: request.folder), isUnsealed: request.isUnsealed,
      mayBeginAnew: request.mayBeginAnew, mayEraseMany: request.mayEraseMany)
    do throws(JournalError) {
      try journal.prepareKeys(programs: surroundings.programs)
      try beginCircle()
      try visit(request, wish, before: nil)
      workbench.sharingBegan(in: wish.folder)
    } catch {
      ended(request, wish, .failure(error))
    }
  }

  /// The folder that was typed, as it is remembered. Links are not followed: a folder that does not
  /// answer would keep us waiting.
  private func path(of typed: String) -> String {
    let path = surroundings.folders.path(of: typed)
    guard path.hasPrefix("/") else { return FullPath.of(path) }
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? "/"
  }

  /// Whoever shares first is the first of the circle.
  private mutating func beginCircle() throws(JournalError) {
    for deed in journal.firstCircle(workbench.state) {
      switch write(deed) {
      case .written(let events, _): workbench.take(events)
      case .unsaved, .refused, .failed:
        noteReadOnly()
        throw .readOnly(journal.readOnlyReason ?? .closed)
      }
    }
  }

  private mutating func visit(
    _ request: SharingRequest, _ wish: SharingWish, before: TakenIn?
  ) throws(JournalError) {
    let exchange = try journal.exchange(
      try journal.order(wish), at: workbench.now.instant, programs: surroundings.programs)
    let ground = try journal.ground(workbench.state)
    var visit = Sharer.Visit(thread: sharer.nextThread(), request: request, wish: wish)
    visit.before = before
    sharer.visit = visit
    visit.thread.start(exchange, ground)
  }

  /// Hears what threads beside the screen have to say.
  mutating func hear() {
    for message in sharer.mail.take() {
      switch message {
      case .looked(let found, let places): heard(found, places)
      case .requests(let requests): heard(requests)
      case .progress(let number, let done, let all) where number == sharer.visit?.thread.number:
        workbench.sharingIs(at: done, of: all)
      case .brought(let number, let delivery) where number == sharer.visit?.thread.number:
        sharer.visit?.parts = delivery.parts(of: Sharer.partSize)
        sharer.visit?.isBringing = true
      case .done(let number, let report) where number == sharer.visit?.thread.number:
        sharer.visit.map { ended($0.request, $0.wish, .success(report)) }
      case .failed(let number, let error) where number == sharer.visit?.thread.number:
        sharer.visit.map { ended($0.request, $0.wish, .failure(error)) }
      default: break
      }
    }
  }

  /// Takes in a part of what came, so that keys are not kept waiting; after the last one the visit
  /// goes on.
  mutating func takeInPart() {
    guard var visit = sharer.visit, visit.isBringing, !visit.isStopping else { return }
    do throws(JournalError) {
      if !visit.parts.isEmpty {
        var source = SystemRandomNumberGenerator()
        let taken = try journal.takeIn(
          visit.parts.removeFirst(), state: workbench.state, using: &source)
        visit.taken.add(taken)
        sharer.visit = visit
        workbench.take(taken.events)
      }
      if visit.parts.isEmpty { try goOn(visit) }
    } catch {
      noteReadOnly()
      visit.thread.stop()
      ended(visit.request, visit.wish, .failure(error))
    }
  }

  /// Who works on a laptop that was let in is known to the others by name, and not by a handle.
  private mutating func introduceUser() {
    let user = workbench.user
    let name = journal.station.name
    guard workbench.state.staff(user) == nil, !user.isEmpty, !name.isEmpty else { return }
    let staff = Deed(.staffAdded, .set(.staff, user), .set(.name, name))
    if case .written(let events, _) = write(staff) { workbench.take(events) }
  }

  private mutating func goOn(_ visit: Sharer.Visit) throws(JournalError) {
    sharer.visit?.isBringing = false
    if let device = journal.device, Circle(workbench.state).isMember(device) {
      if journal.isJoining { introduceUser() }
      try journal.noteAccepted()
    }
    guard visit.taken.identityChange == nil else {
      // What is left there is left by who this laptop is from now on.
      visit.thread.stop()
      return try self.visit(visit.request, visit.wish, before: visit.taken)
    }
    let ground = try journal.ground(workbench.state)
    visit.thread.goOn(SharingThread.Answer(ground: ground, taken: visit.taken))
  }
}
