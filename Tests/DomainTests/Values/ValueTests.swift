import Testing

@testable import Domain

@Suite struct ValueTests {
  @Test("Text is compared and kept apart as bytes")
  func bytes() {
    let composed = Value.text("\u{E9}")
    let decomposed = Value.text("e\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(Value.list([composed]) != .list([decomposed]))
  }

  @Test("Values of different types are different")
  func types() {
    let all: [Value] = [
      .null, .flag(false), .number(0), .text(""), .text("0"), .list([]), .object(Fields()),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("Of a name that comes twice the first counts; a decomposed name is another")
  func names() {
    var fields = Fields([
      .init("name", "A"), .init("name", "B"), .init("\u{E9}", "C"), .init("e\u{301}", "D"),
    ])
    #expect(fields.entries.map(\.value) == ["A", "C", "D"])
    fields["e\u{301}"] = nil
    #expect(fields["\u{E9}"] == "C")
    #expect(fields["e\u{301}"] == nil)
  }
}
