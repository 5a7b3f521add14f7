import Domain
import Language
import Screen

/// Strengths, goals and steps.
extension Workbench {
  mutating func openStrengthForm(_ person: Person) {
    open(
      .strength(person.id),
      title: words(FormPhrase.strength, ["name": sentences.person(person.id)]),
      [.text("text", words(FormPhrase.goodAt), "", isRequired: true)],
      note: words(FormPhrase.strengthNote))
  }

  mutating func submitStrength(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let text = reading.needed("text") else { return [] }
    let id = freshID()
    return writeIfClean(
      reading, Deed(.strengthNoted, of: person, .set(.strength, id), .set(.text, text)))
  }

  mutating func openGoalForm(_ person: Person) {
    open(
      .goal(person.id), title: words(FormPhrase.newGoal, ["name": sentences.person(person.id)]),
      [.text("text", words(FormPhrase.wants), "", isRequired: true)],
      note: words(FormPhrase.confidentialNote))
  }

  mutating func submitGoal(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let text = reading.needed("text") else { return [] }
    let id = freshID()
    return writeIfClean(reading, Deed(.goalSet, of: person, .set(.goal, id), .set(.text, text)))
  }

  private func goalChoice(_ person: PersonID) -> FormField {
    let goals = state.goals(of: person)
    return .choice(
      "goal", words.field("goal"), goals.map { Form.Choice($0.id, label: $0.text) },
      selected: goals.last { !$0.isDone }?.id)
  }

  mutating func openGoalReachedForm(_ person: Person) {
    open(
      .goalReached(person.id), title: words(FormPhrase.goalReached), [goalChoice(person.id)],
      note: words(FormPhrase.goalReachedNote))
  }

  mutating func submitGoalReached(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let id = reading.text("goal"),
      let goal = state.goals(of: person).first(where: { $0.id == id })
    else { return [] }
    return writeIfClean(
      reading,
      Deed(.goalSet, of: person, .set(.goal, id), .set(.text, goal.text), .set(.done, true)))
  }

  mutating func openStepForm(_ person: Person) {
    open(
      .step(person.id), title: words(FormPhrase.newStep),
      [
        .text("text", words.field("step"), "", isRequired: true),
        goalChoice(person.id),
        .choice(
          "taker", words.field("taker"), choices(StepTaker.self, of: "taker"), selected: nil),
        toggle("done", words.field("done"), true),
      ], note: words(FormPhrase.confidentialNote))
  }

  mutating func submitStep(_ person: PersonID, _ reading: inout FormReading) -> [Effect] {
    guard let text = reading.needed("text"), let goal = reading.text("goal") else { return [] }
    let id = freshID()
    return writeIfClean(
      reading,
      Deed(
        .stepTaken, of: person, .set(.step, id), .set(.goal, goal), .set(.text, text),
        .set(.taker, reading.text("taker")), .set(.done, reading.flag("done"))))
  }
}
