import Domain
import Language
import Screen

/// What came of sharing: told in a line where someone is at work, in full where they wait for it.
extension Workbench {
  /// Takes in what came of it.
  public mutating func sharingEnded(_ outcome: SharingOutcome) {
    sharing.underway = nil
    switch outcome {
    case .done(let news): tell(news)
    case .failed(let failure): tell(failure)
    }
    // Who comes in where nothing was finds the nearest session, as at any other start.
    if agendaItem == nil { chooseOpeningSession() }
    guard case .sharing(var open) = overlay, open.form == nil else {
      sharing.isUnread = asks(outcome)
      return
    }
    open.showsResult = sharing.question == nil && sharing.result != nil
    overlay = .sharing(open)
  }

  /// True where D is to show it before anything else.
  private func asks(_ outcome: SharingOutcome) -> Bool {
    switch outcome {
    case .done(let news): asksForMore(news)
    case .failed(let failure): failure.problem != .stopped
    }
  }

  private mutating func tell(_ news: SharingNews) {
    sharing.result = Pager(resultLines(news))
    joiningCode = news.code
    known.requests = news.requests
    if news.waitingErasures > 0 {
      let isUnsealed = news.isUnsealed
      ask(
        .eraseMany, SharingRequest(folder: news.folder, isUnsealed: isUnsealed),
        count: news.waitingErasures)
    }
    // A warning that nobody read yet says more than that nothing is new.
    let asks = asksForMore(news)
    if news.isQuiet, !asks, status.mood == .warning, !status.message.isEmpty { return }
    status.say(summary(news), asks ? .warning : .good)
  }

  private func asksForMore(_ news: SharingNews) -> Bool {
    news.waitingErasures > 0 || !news.requests.isEmpty || !news.troubles.isEmpty
      || news.code != nil || news.isRemoved || news.newIdentity != nil
  }

  /// One line, for who is at work meanwhile.
  private func summary(_ news: SharingNews) -> String {
    let name = SharedFolder.name(of: news.folder)
    if news.code != nil { return words(SharePhrase.saidWaiting, ["text": name]) }
    let said =
      news.isQuiet
      ? words(SharePhrase.saidQuiet, ["text": name])
      : words(
        SharePhrase.said,
        [
          "text": name, "received": words.number(news.received), "sent": words.number(news.sent),
        ])
    let more: SharePhrase? =
      !news.requests.isEmpty ? .saidRequests : asksForMore(news) ? .saidMore : nil
    return [said, more.map { words($0) }].compactMap(\.self).joined(separator: " ")
  }

  private mutating func tell(_ failure: SharingFailure) {
    let name = SharedFolder.name(of: failure.folder)
    let isUnsealed = sharing.folder(failure.folder)?.isUnsealed ?? false
    let request = SharingRequest(folder: failure.folder, isUnsealed: isUnsealed)
    sharing.result = nil
    switch failure.problem {
    case .stopped: return status.say(words(SharePhrase.stopped, ["text": name]))
    case .noSeal: ask(.noSeal, request)
    case .gone: ask(.gone, request)
    case .other:
      sharing.result = Pager([
        Pager.Line(words(SharePhrase.failed, ["text": failure.folder]), style: .title),
        Pager.Line(""), Pager.Line(failure.sentence, style: .warning),
      ])
    }
    status.say(words(SharePhrase.saidFailed, ["text": name]), .warning)
  }
}
