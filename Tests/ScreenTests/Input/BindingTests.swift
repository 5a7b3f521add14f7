import Testing

@testable import Screen

@Suite struct BindingTests {
  private func binding(
    _ id: String, _ keys: [KeyChord], in context: String = "roster", whyNot: String? = nil
  ) -> Binding<String> {
    Binding(id, keys, id, in: context, whyNot: whyNot)
  }

  @Test func theNearestEnabledBindingAnswers() {
    let set = BindingSet([
      binding("roster.undo", ["u"], whyNot: "nothing.to.undo"),
      binding("roster.present", ["a", "1"]),
      binding("undo", ["u"], in: "global"),
    ])
    #expect(set.action(for: .character("u"))?.id == "undo")
    #expect(set.action(for: .character("&"))?.id == "roster.present")
    #expect(set.action(for: .character("z")) == nil)
    #expect(set.refusal(for: .character("u"))?.whyNot == "nothing.to.undo")
  }

  @Test func aKeyItselfComesBeforeADigitsStandIn() {
    let set = BindingSet([binding("one", ["8"]), binding("shell", ["!"], in: "global")])
    #expect(set.action(for: .character("!"))?.id == "shell")
    #expect(set.clashes().map(\.0) == ["one"])
  }

  @Test func clashesAreFoundWhereBothWork() {
    let set = BindingSet([
      binding("a", ["x", "enter"]), binding("b", ["y", "x"]), binding("c", ["x"], in: "profile"),
      binding("d", ["enter"], in: "global"),
    ])
    #expect(set.clashes().map { "\($0.0) \($0.1)" } == ["a b", "a d"])
  }

  @Test func aMisspelledKeyIsReported() {
    let set = BindingSet([binding("a", ["entre", "x"])])
    #expect(set.unreadable().map(\.written) == ["entre"])
  }
}
