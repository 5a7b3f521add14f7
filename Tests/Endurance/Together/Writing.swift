import Domain
import Journal

extension Team {
  /// By these texts a person is known again in any file.
  static func canary(of person: PersonID) -> String { "Kanarie-\(person)-" }

  /// Someone types something on a laptop.
  func write(_ station: Station) throws {
    let proposals = proposals(station)
    guard !proposals.isEmpty else { return }
    note(try station.append(proposals))
  }

  private func proposals(_ station: Station) -> [Proposal] {
    guard let person = someone(station) else { return [register()] }
    switch pick(15) {
    case 0, 1: return [register()]
    case 2, 3, 4: return [changed(person)]
    case 5: return [marked(person)]
    case 6: return [Proposal(.seatTaken, of: person, .set(.session, "ses\(pick(2))"), since)]
    case 7: return [Proposal(.seatReleased, of: person, .set(.session, "ses\(pick(2))"), today)]
    case 8: return [contact(person)]
    case 9: return [place()]
    case 10: return [mentioned(person)]
    case 11: return merged(person, station)
    case 12: return [register(), strength("p\(people)"), goal("p\(people)")]
    case 13: return [strength(person), goal(person), changed(person)]
    default: return [changed(person), place()]
    }
  }

  /// Someone who is known on this laptop.
  func someone(_ station: Station) -> PersonID? {
    (1...max(1, people)).map { "p\($0)" }.filter {
      station.state.person($0) != nil && !station.state.isErased($0)
    }.randomElement(using: &dice)
  }

  private var today: Fields.Entry? { .set(.on, "2026-11-23") }
  private var since: Fields.Entry? { .set(.since, "2026-11-23") }

  private func text(_ person: PersonID) -> String {
    let ends = ["Yılmaz", "李小龙", "\"Jef\" \\ Peeters", "a\u{308}o"]
    return Team.canary(of: person) + "\(pick(4)) " + ends[pick(ends.count)]
  }

  private func register() -> Proposal {
    people += 1
    return Proposal(.personRegistered, of: "p\(people)", .set(.name, text("p\(people)")), today)
  }

  private func changed(_ person: PersonID) -> Proposal {
    let name = pick(2) == 0 ? text(person) : nil
    let phone = name == nil || pick(3) == 0 ? "0470 00 00 0\(pick(4))" : nil
    return Proposal(
      .personChanged, of: person, .set(.name, name), .set(.phone, phone),
      pick(4) == 0 ? .clear(.municipality) : .set(.municipality, "Gent"))
  }

  private func marked(_ person: PersonID) -> Proposal {
    Proposal(
      .attendanceMarked, of: person, .set(.session, "ses\(pick(2))"),
      .set(.status, ["present", "late", "absent"][pick(3)]), .set(.walkIn, false))
  }

  private func strength(_ person: PersonID) -> Proposal {
    Proposal(.strengthNoted, of: person, .set(.strength, fresh("st")), .set(.text, text(person)))
  }

  private func goal(_ person: PersonID) -> Proposal {
    Proposal(.goalSet, of: person, .set(.goal, fresh("g")), .set(.text, text(person)))
  }

  private func contact(_ person: PersonID) -> Proposal {
    Proposal(
      .contactNoted, of: person, .set(.contact, "c\(pick(3))"), today, .set(.text, text(person)))
  }

  private func place() -> Proposal {
    let name = Fields.Entry.set(.name, "Plein \(pick(5))")
    return Proposal(.placeChanged, .set(.place, "plaats\(pick(2))"), name)
  }

  /// Doubles: each is said of an id of its own.
  private func merged(_ person: PersonID, _ station: Station) -> [Proposal] {
    guard let other = someone(station), other != person else { return [] }
    return [Proposal(.personMerged, of: person, .set(.sameAs, other), today)]
  }

  /// A text in which somebody may be mentioned, so that it has to be taken away some day.
  private func mentioned(_ person: PersonID) -> Proposal {
    let text = "Melding-\(fresh("m"))- en meer"
    switch pick(3) {
    case 0:
      return Proposal(.strengthNoted, of: person, .set(.strength, fresh("st")), .set(.text, text))
    case 1:
      return Proposal(
        .contactNoted, of: person, .set(.contact, "c\(pick(3))"), today, .set(.text, text))
    default: return Proposal(.insightNoted, .set(.insight, fresh("in")), .set(.text, text), today)
    }
  }

  func fresh(_ start: String) -> String { start + Identifier.fresh(length: 6, using: &dice) }
}
