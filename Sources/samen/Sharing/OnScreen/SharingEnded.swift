import Domain
import Journal
import Workbench

/// What came of a visit.
extension Screenful {
  mutating func ended(
    _ request: SharingRequest, _ wish: SharingWish, _ result: Result<ExchangeReport, JournalError>
  ) {
    let before = sharer.visit?.before
    sharer.visit = nil
    switch result {
    case .success(let report):
      try? journal.rememberVisit(wish, at: workbench.now)
      knowShared()
      let whole = before.map(report.adding) ?? report
      workbench.sharingEnded(.done(news(whole, wish)))
      sharer.lookout.look(at: [wish.folder])
    case .failure(let error):
      workbench.sharingEnded(.failed(failure(error, wish)))
    }
    if workbench.showsLaptops { lookAtLaptops() }
    goOnByItself()
  }

  private func failure(_ error: JournalError, _ wish: SharingWish) -> SharingFailure {
    let problem: SharingFailure.Problem =
      switch error {
      case .ageMissing: .noSeal
      case .noExchange, .exchangeUnmarked: .gone
      case .stopped: .stopped
      default: .other
      }
    return SharingFailure(
      folder: wish.folder, problem: problem,
      sentence: surroundings.sentence(error, workbench.words))
  }

  private func news(_ report: ExchangeReport, _ wish: SharingWish) -> SharingNews {
    let says = SharingSentences(words: workbench.words)
    var news = SharingNews()
    news.folder = wish.folder
    news.received = report.received
    news.sent = report.sent
    news.alreadyHad = report.alreadyHad
    news.healed = report.healed
    news.ofLaterVersion = report.ofLaterVersion
    news.erased = report.erased.count
    news.waitingErasures = report.waitingErasures.count
    news.waitingForKey = report.waitingForKey
    news.keysHanded = report.keysHanded
    news.requests = report.requests.map {
      LaptopRequest($0.laptop, code: $0.code, folder: wish.folder)
    }
    news.code = report.isWaitingToJoin ? journal.ownRequest?.code : nil
    news.isRemoved = report.isRemoved
    news.isUnsealed = report.isUnsealed
    news.newIdentity = report.identityChange == nil ? nil : says.newName
    // Before it is let in, no laptop can open anything there.
    let troubles = report.troubles.filter { !report.isWaitingToJoin || $0.trouble != .noKey }
    news.troubles = troubles.map { says.onScreen($0) }
    return news
  }
}
