import Domain
import Language
import Screen

extension Workbench {
  private static let labelColumns = 32

  /// All that is known of a laptop, a line each.
  func detail(_ laptop: Laptop) -> [Pager.Line] {
    let member = laptop.member
    let sees: DevicesPhrase =
      member.scopes.contains(.confidential) ? .seesOwn : .seesShared
    let isIn = laptop.isIn && !member.isRemoved
    var lines = [
      line(.sees, isIn ? words(sees) : nil), line(.since, laptop.since.map(shortMoment)),
      line(.lastSeen, laptop.lastSeen.map(shortMoment)),
      line(.lacks, count(laptop.lacks)), line(.hasMore, count(laptop.hasMore)),
      line(.disk, words(disk(laptop.disk)), laptop.disk == .open ? .warning : .plain),
      line(.goesOnFrom, laptop.goesOnFrom.map(name)),
    ].compactMap(\.self)
    let erased = state.erasedPeople
    if !erased.isEmpty, isIn {
      lines.append(labelled(words(LaptopPhrase.confirmed), confirmed(laptop, of: erased)))
    }
    return lines
      + [advice(laptop)].compactMap(\.self).flatMap {
        [Pager.Line(""), Pager.Line($0, style: .warning)]
      }
  }

  private func advice(_ laptop: Laptop) -> String? {
    guard laptop.member.isRemoved else { return nil }
    let isLost = laptop.member.removedBecause == RemovalReason.lost.rawValue
    return words(
      isLost ? DevicesPhrase.removedLost : .removed, ["text": laptop.member.name])
  }

  private func count(_ count: Int) -> String? { count > 0 ? words.number(count) : nil }

  /// What the laptop `device` is called.
  private func name(of device: String) -> String {
    known.laptops.first { $0.member.device == device }?.member.name ?? device
  }

  private func disk(_ disk: Laptop.Disk) -> DevicesPhrase {
    switch disk {
    case .encrypted: .diskYes
    case .open: .diskNo
    case .unknown: .diskUnknown
    }
  }

  /// "2 van 3".
  private func confirmed(_ laptop: Laptop, of erased: Set<PersonID>) -> String {
    let count = laptop.confirmed?.intersection(erased).count ?? 0
    return words(
      LaptopPhrase.confirmedOf,
      ["n": words.number(count), "all": words.number(erased.count)])
  }

  private func line(
    _ label: DevicesPhrase, _ text: String?, _ style: Style = .plain
  ) -> Pager.Line? {
    text.map { labelled(words(label), $0, style) }
  }

  private func labelled(_ label: String, _ text: String, _ style: Style = .plain) -> Pager.Line {
    Pager.Line(
      TextWidth.padded(label, to: Workbench.labelColumns - 2) + "  " + text, style: style,
      indent: Workbench.labelColumns)
  }

  /// Shows of each erasure which laptops have taken the lines away, and which not yet. Whose it was
  /// nobody knows any more: the id is all that is left.
  mutating func showErasures(_ open: LaptopsOverlay) {
    let erased = state.erasedPeople.sorted()
    guard !erased.isEmpty else { return status.say(words(LaptopPhrase.noErasures)) }
    let laptops = known.laptops.filter { $0.isIn && !$0.member.isRemoved }
    var lines = [Pager.Line(words(LaptopPhrase.erasuresHead)), Pager.Line("")]
    for person in erased {
      let done = laptops.filter { $0.confirmed?.contains(person) ?? false }
      let open = laptops.filter { !done.contains($0) }
      lines.append(Pager.Line(person, style: .title))
      lines += [(ErasingPhrase.confirmed, done), (.notConfirmed, open)].compactMap {
        phrase, laptops in
        guard !laptops.isEmpty else { return nil }
        let names = laptops.map(\.member.name).joined(separator: ", ")
        return Pager.Line("  " + words(phrase, ["text": names]), indent: 4)
      }
    }
    var open = open
    open.erasures = Pager(lines)
    overlay = .laptops(open)
  }
}
