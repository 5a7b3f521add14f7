import Domain

/// What the program itself still holds of people who were erased, here or by others.
extension Workbench {
  /// Shorter texts stand in too much else.
  private static let shortest = 4

  /// Lets go of what could bring `people` back: half-filled forms, tips that wait, what can be undone
  /// or done again, and what is open about them. To be asked while their names are still known.
  mutating func forget(_ people: Set<PersonID>) {
    guard !people.isEmpty else { return }
    let texts = people.reduce(into: Set<String>()) { texts, person in
      texts.formUnion(state.everyText(of: person, in: [.name, .phone, .email]))
    }.filter { $0.utf8.count >= Workbench.shortest }
    let isNamed = { (text: String) in
      people.contains(text) || texts.contains { text.utf8.contains($0.utf8) }
    }
    halfFilled.removeAll { half in
      half.about.map(people.contains) ?? false || isNamed(half.title)
        || half.values.values.contains(where: isNamed)
    }
    for session in boxes.keys { boxes[session]?.tips.removeAll { isNamed($0.text) } }
    // What was taken out of a box may name them too.
    keptSheets = []
    undoneSheet = nil
    let isOfThem = { (event: Event) in event.of.map(people.contains) ?? false }
    redoable.removeAll { $0.events.contains(where: isOfThem) }
    writtenHere.removeAll { state.event($0).map(isOfThem) ?? false }
    closeWhatIsAbout(people)
    // The last thing that was done may name them.
    status.say("")
  }

  private mutating func closeWhatIsAbout(_ people: Set<PersonID>) {
    switch overlay {
    case .form(let open):
      if subject(of: open.purpose).map(people.contains) ?? false { overlay = nil }
    case .erasing, .pastTerms, .comparison, .settling, .menu, .find, .board, .notice,
      .commands, .recent:
      overlay = nil
    default: break
    }
  }

  /// The person that a form is about; nil for one about nobody or somebody new.
  func subject(of purpose: FormPurpose) -> PersonID? {
    switch purpose {
    case .sheet(_, let subject): subject.person
    case .move(let id): state.handoff(id)?.person
    case .appointment(let id): state.contact(id)?.person
    case .person(let person), .strength(let person), .goal(let person), .goalReached(let person),
      .step(let person), .enrol(let person), .leave(let person), .handoff(let person),
      .consent(let person), .withdraw(let person), .stay(let person, _):
      person
    default: nil
    }
  }
}

extension String.UTF8View {
  /// True where `other` stands in it, byte by byte.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let wanted = Array(other)
    let bytes = Array(self)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { place in
      bytes[place] == first && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
    }
  }
}
