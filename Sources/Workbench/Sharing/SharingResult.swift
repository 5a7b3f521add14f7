import Domain
import Language
import Screen

/// What came of sharing, as rows with numbers; then what has to be known, who asks to come in, and the
/// files with which something is the matter.
extension Workbench {
  func resultLines(_ news: SharingNews) -> [Pager.Line] {
    let title = Pager.Line(words(SharePhrase.done, ["text": news.folder]), style: .title)
    let parts = [counted(news), told(news), asking(news.requests), damaged(news.troubles)]
    return [title] + parts.filter { !$0.isEmpty }.flatMap { [Pager.Line("")] + $0 }
  }

  private static let numberColumns = 8

  private func counted(_ news: SharingNews) -> [Pager.Line] {
    guard news.code == nil else { return [] }
    let always: [(SharePhrase, Int)] = [
      (.received, news.received), (.sent, news.sent), (.alreadyHad, news.alreadyHad),
    ]
    let sometimes: [(SharePhrase, Int)] = [
      (.healed, news.healed), (.ofLaterVersion, news.ofLaterVersion), (.erased, news.erased),
      (.waitingErasures, news.waitingErasures), (.waitingForKey, news.waitingForKey),
      (.keysHanded, news.keysHanded),
    ]
    return (always + sometimes.filter { $0.1 > 0 }).map { row($0.0, $0.1) }
  }

  private func row(_ phrase: SharePhrase, _ count: Int) -> Pager.Line {
    let number = words.number(count)
    let blank = max(0, Workbench.numberColumns - 2 - TextWidth.columns(of: number))
    let text = String(repeating: " ", count: blank) + number + "  " + words(phrase)
    return Pager.Line(
      text, style: count == 0 ? .muted : .plain, indent: Workbench.numberColumns)
  }

  private func told(_ news: SharingNews) -> [Pager.Line] {
    var lines: [Pager.Line] = []
    if let code = news.code {
      lines += [
        Pager.Line(words(SharePhrase.waitsToJoin), style: .warning), Pager.Line(""),
        Pager.Line("   " + LaptopRequest.spaced(code), style: .strong), Pager.Line(""),
        Pager.Line(words(SharePhrase.afterJoining)),
      ]
    }
    if news.isRemoved { lines.append(Pager.Line(words(SharePhrase.removed), style: .warning)) }
    news.newIdentity.map { lines.append(Pager.Line($0, style: .warning)) }
    if news.isUnsealed { lines.append(Pager.Line(words(SharePhrase.unsealed), style: .muted)) }
    return lines
  }

  private func asking(_ requests: [LaptopRequest]) -> [Pager.Line] {
    guard !requests.isEmpty else { return [] }
    let rows = requests.map { request in
      Pager.Line("  " + LaptopRequest.spaced(request.code) + "   " + introduced(request), indent: 2)
    }
    return [Pager.Line(words(SharePhrase.requests), style: .title)] + rows
      + [Pager.Line(words(SharePhrase.requestsNext))]
  }

  private func damaged(_ troubles: [SharingNews.Trouble]) -> [Pager.Line] {
    guard !troubles.isEmpty else { return [] }
    let title = words.plural(SharePhrase.troubles, troubles.count)
    return [Pager.Line(title, style: .title)]
      + troubles.map { Pager.Line("  \($0.file): \($0.reason)", indent: 4) }
  }
}
