import Domain
import Language

/// What figures rest on, and what became of those that were handed in.
extension Sentences {
  /// Up to when each laptop's lines are in; nothing where nobody wrote anything.
  public func basis(_ basis: ReportBasis) -> [String] {
    guard !basis.laptops.isEmpty else { return [] }
    let laptops = basis.laptops.map { laptop in
      words(
        ReportPhrase.laptopUpTo,
        [
          "laptop": laptop.isOwn
            ? words(ReportPhrase.thisLaptop) : state.deviceName(laptop.device),
          "day": moment(laptop.last),
        ])
    }
    return [words(ReportPhrase.upTo, ["laptops": words.list(laptops)])]
  }

  private func moment(_ instant: String) -> String {
    guard let moment = Moment(instant: instant) else { return instant }
    return numericDay(moment.day) + " " + moment.time.text
  }

  /// What was handed in, and every figure that is another one now, with whom it is because of.
  public func handedIn(_ frozen: FrozenReport, _ differences: Differences?) -> [String] {
    [handedIn(frozen)] + (differences.map(changes) ?? [words(ReportPhrase.outOfSight)])
  }

  private func handedIn(_ frozen: FrozenReport) -> String {
    let day = frozen.on.map(numericDay) ?? ""
    let period = days(of: frozen.period)
    guard let reference = frozen.reference else {
      return words(
        ReportPhrase.handedIn, ["day": day, "user": staff(frozen.by), "period": period])
    }
    return words(
      ReportPhrase.handedInAs,
      ["day": day, "user": staff(frozen.by), "reference": reference, "period": period])
  }

  private func changes(_ differences: Differences) -> [String] {
    let count = differences.figures.count
    let head =
      count == 0
      ? words(ReportPhrase.unchanged) : words.plural(ReportPhrase.changed, count)
    let erased =
      differences.erased == 0
      ? [] : [words.plural(ReportPhrase.erasedSince, differences.erased)]
    return [head] + differences.figures.map { "  " + change($0) } + erased
  }

  private func change(_ difference: Differences.Difference) -> String {
    let kind = difference.column.kind
    let row = difference.row.map { figure($0, .text) }.joined(separator: ", ")
    let column = words.reportColumn(difference.column.name.rawValue)
    let then = figure(number(difference.then), kind)
    let now = figure(number(difference.now), kind)
    guard !difference.people.isEmpty else {
      return words(
        ReportPhrase.wasIs, ["row": row, "column": column, "then": then, "now": now])
    }
    let people = words.list(difference.people.map { share($0, kind) })
    return words(
      ReportPhrase.wasIsBy,
      ["row": row, "column": column, "then": then, "now": now, "people": people])
  }

  private func number(_ number: Int?) -> Figure { number.map { .number($0) } ?? .none }

  private func share(_ share: Differences.Share, _ kind: Report.Kind) -> String {
    words(
      ReportPhrase.share,
      [
        "person": person(share.person), "then": amount(share.then, kind),
        "now": amount(share.now, kind),
      ])
  }
}
