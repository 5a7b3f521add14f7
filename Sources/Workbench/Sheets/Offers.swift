import Domain
import Language
import Screen

/// What can be chosen in a question that speaks of another thing.
extension Workbench {
  /// What a field that names a thing offers, where the sheet says nothing else.
  func offer(for type: EntityType) -> [Form.Choice] {
    switch type {
    case .person: peopleChoices
    case .programme: state.programmes.map { Form.Choice($0.id, label: $0.name) }
    case .place: state.places.map { Form.Choice($0.id, label: $0.name) }
    case .staff: state.staff.map { Form.Choice($0.id, label: $0.name) }
    case .partner: state.partners.map { Form.Choice($0.id, label: $0.name) }
    case .session: sessionChoices
    case .vacancy: state.vacancies.map { Form.Choice($0.id, label: $0.name) }
    case .resource: state.resources.map { Form.Choice($0.id, label: $0.name) }
    case .taskGiver: state.taskGivers.map { Form.Choice($0.id, label: $0.name) }
    default: []
    }
  }

  /// The sessions around today, by day and what they are about.
  private var sessionChoices: [Form.Choice] {
    let around = state.sessions(from: now.day - 60, to: now.day + 60)
    // The one on screen is among them, however long ago it was.
    let shown = session.map { shown in around.contains { $0.id == shown.id } ? [] : [shown] } ?? []
    return (shown + around).map { session in
      let day = session.day.map { words.numericDate($0.parts) } ?? ""
      return Form.Choice(session.id, label: "\(day) \(topic(session))")
    }
  }

  /// What was typed in this field before, each once: names that should be spelled the same again.
  func typedBefore(_ field: Field, _ type: EntityType) -> [Form.Choice] {
    var seen: Set<String> = []
    return state.entities(type).compactMap { $0.text(field) }.filter { seen.insert($0).inserted }
      .sorted().map { Form.Choice($0, label: $0) }
  }

  /// Every municipality that was ever named.
  var municipalityChoices: [Form.Choice] {
    let ofProgrammes = state.programmes.flatMap(\.municipalities)
    let ofPeople = state.people.compactMap(\.municipality)
    return Set(ofProgrammes + ofPeople).sorted().map { Form.Choice($0, label: $0) }
  }

  /// Sessions this person was absent from or excused for, the newest first.
  func absenceChoices(_ person: PersonID) -> [Form.Choice] {
    state.attendance(of: person).filter { $0.status == .absent || $0.status == .excused }
      .compactMap { state.session($0.session) }
      .sorted { ($0.day?.number ?? 0) > ($1.day?.number ?? 0) }
      .map { session in
        let day = session.day.map { words.numericDate($0.parts) } ?? ""
        return Form.Choice(session.id, label: "\(day) \(topic(session))")
      }
  }

  /// Outcomes of this person, the newest first.
  func outcomeChoices(_ person: PersonID) -> [Form.Choice] {
    state.outcomes(of: person).reversed().map { outcome in
      let result = outcome.result.map { words.value($0.rawValue, of: "reached") } ?? ""
      let day = outcome.on.map { words.numericDate($0.parts) } ?? ""
      return Form.Choice(outcome.id, label: "\(result) \(day)")
    }
  }

  /// Thresholds that still stand in the person's way.
  var openThresholds: [Form.Choice] {
    (chosen.person.map(state.thresholds) ?? []).filter { !$0.isResolved }.map { threshold in
      let domain = threshold.domain.map { words.value($0.rawValue, of: "domain") + ": " } ?? ""
      return Form.Choice(threshold.id, label: domain + threshold.text)
    }
  }

  /// Needs and ambitions that are not met.
  var openNeeds: [Form.Choice] {
    (chosen.person.map(state.needs) ?? []).filter { !$0.isResolved }
      .map { Form.Choice($0.id, label: $0.text) }
  }

  /// Statuses that have no end yet.
  var openStatuses: [Form.Choice] {
    (chosen.person.map(state.statuses) ?? []).filter { $0.until == nil }.map { status in
      Form.Choice(
        status.id, label: status.name.map { words.value($0.rawValue, of: "standsAs") } ?? "")
    }
  }
}
