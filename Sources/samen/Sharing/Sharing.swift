import Domain
import Journal

/// How a workspace is shared from here: the folder, and what somebody said of it.
struct SharingWish {
  var folder: String
  var isUnsealed = false
  /// Somebody was asked, and wants the exchange laid down where it is missing.
  var mayBeginAnew = false
  /// Somebody said yes to many erasures at once.
  var mayEraseMany = false
}

extension Journal {
  /// What is asked of an exchange with the folder of `wish`. One that was visited before must be
  /// there.
  func order(_ wish: SharingWish) throws(JournalError) -> ExchangeOrder {
    var order = ExchangeOrder(path: wish.folder)
    order.isUnsealed = wish.isUnsealed
    order.mayEraseMany = wish.mayEraseMany
    let isKnown = try knownFolders().contains { $0.path == wish.folder && !$0.last.isEmpty }
    order.beginning = wish.mayBeginAnew ? .askedFor : isKnown ? .before : .first
    return order
  }

  /// Remembers the folder as one in which this workspace is shared.
  func rememberVisit(_ wish: SharingWish, at moment: Moment) throws(JournalError) {
    var known =
      try knownFolders().first { $0.path == wish.folder } ?? KnownFolder(path: wish.folder)
    known.isUnsealed = wish.isUnsealed
    known.last = moment.instant
    try remember(known)
  }
}

extension Desk {
  /// Shares with whoever uses the folder of `wish`: takes in what is new there, and leaves what is
  /// new here.
  func share(
    _ wish: SharingWish, at moment: Moment, programs: String, watch: Watch = Watch()
  ) throws -> ExchangeReport {
    let order: ExchangeOrder
    do throws(JournalError) {
      order = try journal.order(wish)
      try journal.prepareKeys(programs: programs)
    } catch {
      throw CommandError.journal(error, folder: wish.folder)
    }
    for deed in journal.firstCircle(state) { _ = try perform(deed, at: moment) }
    do throws(JournalError) {
      let report = try visit(order, at: moment, programs: programs, watch)
      try journal.rememberVisit(wish, at: moment)
      return report
    } catch {
      throw CommandError.journal(error, folder: wish.folder)
    }
  }

  private func visit(
    _ order: ExchangeOrder, at moment: Moment, programs: String, _ watch: Watch
  ) throws(JournalError) -> ExchangeReport {
    let exchange = try journal.exchange(order, at: moment.instant, programs: programs)
    let visit = try ExchangeVisit(exchange, try journal.ground(state), watch: watch)
    var source = SystemRandomNumberGenerator()
    let taken = try journal.takeIn(visit.delivery, state: state, using: &source)
    take(taken.events)
    if Circle(state).isMember(journal.device ?? "") { try journal.noteAccepted() }
    guard taken.identityChange == nil else {
      // What is left there is left by who this device is from now on.
      return try self.visit(order, at: moment, programs: programs, watch).adding(taken)
    }
    return try visit.finish(try journal.ground(state), taken)
  }
}
