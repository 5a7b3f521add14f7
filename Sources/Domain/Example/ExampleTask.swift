/// Something that will happen in an example.
struct ExampleTask {
  /// What it is.
  enum What {
    case hire(Int)
    case layDown(run: Int)
    case register(run: Int)
    case signUp(run: Int, session: Int)
    case callOff(run: Int, session: Int)
    case hold(run: Int, session: Int)
    case strength(PersonID)
    case goal(PersonID)
    case step(PersonID, goal: String, text: String, done: Bool)
    case contact(PersonID)
    case role(PersonID)
    case handoff(path: [HandoffState], gaps: [Int])
    case move(PersonID, handoff: String, path: [HandoffState], gaps: [Int], device: Int)
  }

  /// Minutes after midnight.
  let minutes: Int
  let what: What
}

extension ExamplePlayer {
  mutating func perform(_ what: ExampleTask.What) throws {
    switch what {
    case .hire(let number): try hire(number)
    case .layDown(let run): try layDown(run)
    case .register(let run): try register(for: run)
    case .signUp(let run, let session): try signUp(run, session)
    case .callOff(let run, let session): try callOff(run, session)
    case .hold(let run, let session): try hold(run, session)
    case .strength(let person): try noteStrength(of: person)
    case .goal(let person): try setGoal(of: person)
    case .step(let person, let goal, let text, let done):
      try takeStep(person, goal, text, done)
    case .contact(let person): try talk(with: person)
    case .role(let person): try takeRole(person)
    case .handoff(let path, let gaps): try beginHandoff(path, gaps)
    case .move(let person, let handoff, let path, let gaps, let device):
      try moveHandoff(person, handoff, path, gaps, device)
    }
  }
}
