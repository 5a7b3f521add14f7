import Testing

@testable import Domain

@Suite struct RedactingTests {
  @Test("In whatever order line, redaction, correction and stub come, the same is shown")
  func everyOrder() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida")
    let wrong = desk.name("Aida, not Bo", over: [first])
    let redaction = desk.redact(wrong)
    let right = desk.name("Aida H.", over: [wrong])
    let expected = State(first, wrong, redaction, right).picture
    for middle in [[wrong], [wrong.stub], [wrong, wrong.stub], []] {
      for lines in ([first, redaction, right] + middle).permutations {
        var state = State()
        for line in lines { state.apply(line) }
        #expect(state.picture == expected, "\(lines.map(\.kind))")
        #expect(State(lines: lines).picture == expected)
        #expect(state.name()?.heads.map(\.value) == ["Aida H."])
        #expect(state.name()?.isIncomplete == false)
      }
    }
  }

  @Test("Without a correction the value of before stands again, as after a withdrawal")
  func withoutCorrection() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida")
    let wrong = desk.name("Bo", over: [first])
    let redaction = desk.redact(wrong)
    #expect(State(first, wrong, redaction).name()?.value == "Aida")
    #expect(State(first, wrong.stub, redaction).name()?.value == "Aida")
    #expect(!State(first, wrong, redaction).counts(wrong.version))
  }

  @Test("An older value that is taken away does not bring up a still older one")
  func inTheMiddle() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("A")
    let second = desk.name("B", over: [first])
    let third = desk.name("C", over: [second])
    let fourth = desk.name("D", over: [third])
    let redactions = [desk.redact(third), desk.redact(second)]
    for middle in [[second, third], [second.stub, third], [second.stub, third.stub], []] {
      let state = State(lines: [first, fourth] + redactions + middle)
      #expect(state.name()?.heads.map(\.value) == ["D"])
      #expect(state.name()?.isIncomplete == false)
    }
  }

  @Test("A redaction that comes last is followed through one that came before")
  func chain() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("A")
    let second = desk.name("B", over: [first])
    let third = desk.name("C", over: [second])
    let fourth = desk.name("D", over: [third])
    let redactions = [desk.redact(second), desk.redact(third)]
    var state = State()
    for line in [first, third.stub, fourth, redactions[1]] { state.apply(line) }
    #expect(state.name()?.heads.map(\.value) == ["A", "D"])
    // The second line itself never comes: only what it had replaced ties the fourth to the first.
    state.apply(redactions[0])
    #expect(state.name()?.heads.map(\.value) == ["D"])
    #expect(state.name()?.isIncomplete == false)
  }

  @Test("What the line taken away had replaced, and is not here yet, leaves the field incomplete")
  func missingBelow() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("A")
    let second = desk.name("B", over: [first])
    let third = desk.name("C", over: [second])
    var state = State(second.stub, desk.redact(second), third)
    #expect(state.name()?.isIncomplete == true)
    state.apply(first)
    #expect(state.name()?.isIncomplete == false)
    #expect(state.name()?.heads.map(\.value) == ["C"])
  }

  @Test("A redaction that comes last ends the wait for a line that is only a stub")
  func redactionLast() {
    var desk = Pen("aaaaaaaa")
    let wrong = desk.name("Bo")
    let right = desk.name("Aida", over: [wrong])
    var state = State(wrong.stub, right)
    #expect(state.name()?.isIncomplete == true)
    state.apply(desk.redact(wrong))
    #expect(state.name()?.isIncomplete == false)
  }

  @Test("It reaches only lines of its own person, and shared ones only from a shared log")
  func samePersonAndScope() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let line = desk.name("Aida")
    let goal = inner.write("goal.set", of: "p1", ["goal": "g1", "text": "care"])
    let state = State(
      line, goal, desk.redact(line, of: "p2"), desk.redact(line, of: nil), inner.redact(line),
      desk.redact(goal))
    #expect(state.name()?.value == "Aida")
    #expect(!state.isRedacted(line.version))
    #expect(state.entities(.goal).isEmpty)
    #expect(state.isRedacted(goal.version))
  }

  @Test("It takes away lines about nobody, and lines that this version does not know")
  func aboutNobody() {
    var desk = Pen("aaaaaaaa")
    let insight = desk.write("insight.noted", ["insight": "i1", "text": "Aida cooks well"])
    let unknown = desk.write("future.said", ["text": "Aida"])
    let state = State(
      insight, unknown, desk.redact(insight, of: nil), desk.redact(unknown, of: nil))
    #expect(state.entities(.insight).isEmpty)
    #expect(state.notApplied.isEmpty)
    #expect(state.isRedacted(unknown.version))
  }

  @Test("It holds before the line comes, or where only the stub ever does")
  func notHeld() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let other = desk.name("Bo")
    let state = State(desk.redact(line))
    #expect(state.isRedacted(line.version) && state.isRedacted(line))
    #expect(!state.isRedacted(other.version))
  }

  @Test("It cannot be withdrawn, and takes away no withdrawal, no erasure and no redaction")
  func final() {
    var desk = Pen("aaaaaaaa")
    let wrong = desk.name("Bo")
    let withdrawn = desk.name("Els", of: "p2")
    let redaction = desk.redact(wrong)
    let withdrawal = desk.withdraw(withdrawn, of: "p2")
    let erasure = desk.erase("p3")
    let state = State(
      wrong, withdrawn, redaction, withdrawal, erasure, desk.withdraw(redaction),
      desk.redact(redaction), desk.redact(withdrawal, of: "p2"), desk.redact(erasure, of: "p3"))
    #expect(state.name() == nil && state.name(of: "p2") == nil)
    #expect(state.isErased("p3"))
    for line in [redaction, withdrawal, erasure] { #expect(!state.isRedacted(line.version)) }
    #expect(!State(desk.redact(withdrawal, of: "p2")).isRedacted(withdrawal))
  }

  @Test("A redaction of which the act was broken off takes nothing away")
  func brokenAct() {
    var desk = Pen("aaaaaaaa")
    let wrong = desk.name("Bo")
    let broken = desk.write("event.redacted", of: "p1", over: [wrong], act: "a1:1/2")
    var state = State(wrong, broken)
    #expect(state.name()?.value == "Bo" && !state.isRedacted(wrong.version))
    state.apply(desk.write("person.changed", of: "p1", act: "a1:2/2", ["phone": "0470"]))
    #expect(state.name() == nil && state.isRedacted(wrong.version))
  }
}

extension Array {
  /// The elements in every order.
  fileprivate var permutations: [[Element]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { place -> [[Element]] in
      var others = self
      let one = others.remove(at: place)
      return others.permutations.map { [one] + $0 }
    }
  }
}
