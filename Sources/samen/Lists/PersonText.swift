import Domain
import Language
import Workbench

/// A whole profile, from top to bottom: strengths first, what stands in the way after that, and at
/// the end the story day by day.
struct PersonText {
  let thing: ThingText
  let person: PersonID
  let today: Day

  var state: State { thing.state }
  var sentences: Sentences { thing.sentences }
  var words: Words { sentences.words }

  /// Every line of it, the name first.
  func lines() -> [String] {
    guard let entity = state.entity(.person(person)) else { return [] }
    return thing.lines(entity) + otherIDs + plain(.strength) + plain(.language) + plain(.status)
      + details + groups + openFirst(.threshold) + openFirst(.need) + goals + competences
      + [.role, .peer, .assignment, .enrolment, .enrolmentDetail, .referral].flatMap(plain)
      + [.contact, .call].flatMap(plain) + openFirst(.help) + outcomes + plain(.loan) + hours
      + [.handoff, .handoffDetail, .meeting, .consent, .seat, .attendance, .absence].flatMap(plain)
      + timeline
  }

  private var otherIDs: [String] {
    let others = state.ids(of: person).filter { $0 != person }
    return others.isEmpty
      ? [] : ["\(words(ShowPhrase.alsoKnownAs)): \(others.joined(separator: ", "))"]
  }

  /// The things of this type in the order in which they were noted.
  func things(_ type: EntityType) -> [Entity] {
    state.entities(type, of: person).sorted { left, right in
      guard let one = left.firstOrder, let other = right.firstOrder else {
        return left.id < right.id
      }
      return one < other
    }
  }

  func line(_ entity: Entity) -> String { thing.line(entity, besides: .person(person)) }

  func plain(_ type: EntityType) -> [String] { things(type).map(line) }

  /// What still stands before what is out of the way.
  private func openFirst(_ type: EntityType) -> [String] {
    let all = things(type)
    return (all.filter { !$0.flag(.resolved) } + all.filter { $0.flag(.resolved) }).map(line)
  }

  /// Each goal, and the steps to it with who took them.
  private var goals: [String] {
    let steps = things(.step)
    return things(.goal).flatMap { goal in
      [line(goal)] + steps.filter { $0.text(.goal) == goal.id.key }.map(line)
    }
  }

  /// Each outcome, and what was heard of it later.
  private var outcomes: [String] {
    let followUps = things(.followUp)
    return things(.outcome).flatMap { outcome in
      [line(outcome)] + followUps.filter { $0.text(.outcome) == outcome.id.key }.map(line)
    }
  }

  private var timeline: [String] {
    state.timeline(of: person).map { entry in
      let day = entry.day.map { sentences.numericDay($0) } ?? words(CommonPhrase.noValue)
      return "\(day): \(sentences.line(entry.event, naming: false))"
    }
  }
}
