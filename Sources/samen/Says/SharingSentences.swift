import Domain
import Journal
import Language

/// What an exchange did, a sentence each.
struct SharingSentences {
  let words: Words

  /// More files than this nobody reads about one by one.
  private static let mostTroubles = 40

  /// All there is to say of `report`; `own` is the code of this device while it waits.
  func lines(_ report: ExchangeReport, own: JoinRequest?) -> [String] {
    var lines: [String] = [words(SharingPhrase.done, ["text": report.place])]
    if report.isWaitingToJoin {
      lines.append(words(SharingPhrase.waitingToJoin, ["code": own?.code ?? ""]))
    } else {
      lines += exchanged(report)
    }
    lines += toKnow(report)
    lines += report.requests.map(request)
    // Whoever was not let in yet has no key to anything; that needs no saying file by file.
    let told = report.troubles.filter { !report.isWaitingToJoin || $0.trouble != .noKey }
    return lines + troubles(told)
  }

  private func exchanged(_ report: ExchangeReport) -> [String] {
    var lines = [
      report.received > 0
        ? words.plural(SharingPhrase.received, report.received)
        : words(SharingPhrase.nothingReceived),
      report.sent > 0
        ? words.plural(SharingPhrase.sent, report.sent) : words(SharingPhrase.nothingSent),
    ]
    if report.alreadyHad > 0 {
      lines.append(words.plural(SharingPhrase.alreadyHad, report.alreadyHad))
    }
    return lines
  }

  private func toKnow(_ report: ExchangeReport) -> [String] {
    let counted: [(SharingPhrase, Int)] = [
      (.healed, report.healed), (.ofLaterVersion, report.ofLaterVersion),
      (.erased, report.erased.count), (.waitingErasures, report.waitingErasures.count),
      (.waitingForKey, report.waitingForKey), (.keysHanded, report.keysHanded),
    ]
    var lines = counted.filter { $0.1 > 0 }.map { words.plural($0.0, $0.1) }
    if let change = report.identityChange {
      lines.append(FindingSentences(words: words).done(change))
    }
    if report.isRemoved { lines.append(words(SharingPhrase.removed)) }
    if report.isUnsealed { lines.append(words(SharingPhrase.unsealed)) }
    return lines
  }

  /// Who asks to be let in, and how to answer.
  func request(_ request: JoinRequest) -> String {
    let laptop = request.laptop
    let station = laptop.station.isEmpty ? "" : words.value(laptop.station, of: "station")
    let place = [station, laptop.organisation].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return words(
      SharingPhrase.request,
      ["text": laptop.name, "other": place, "code": request.code, "id": laptop.device])
  }

  private func troubles(_ troubles: [ExchangeReport.Trouble]) -> [String] {
    let shown = troubles.prefix(SharingSentences.mostTroubles).map { trouble in
      words(SharingPhrase.trouble, ["text": trouble.file, "reason": reason(trouble.trouble)])
    }
    let rest = troubles.count - shown.count
    return shown + (rest > 0 ? [words(SharingPhrase.andMore, ["n": words.number(rest)])] : [])
  }

  func reason(_ trouble: ExchangeTrouble) -> String {
    switch trouble {
    case .strangeFile: words(SharingPhrase.strangeFile)
    case .notWhole: words(SharingPhrase.notWhole)
    case .tooLarge: words(SharingPhrase.tooLarge)
    case .notSealed: words(SharingPhrase.fileNotSealed)
    case .noKey: words(SharingPhrase.noKey)
    case .stranger: words(SharingPhrase.stranger)
    case .otherWorkspace: words(SharingPhrase.otherWorkspace)
    case .wrongPlace: words(SharingPhrase.wrongPlace)
    case .unreadable: words(SharingPhrase.unreadable)
    }
  }
}
