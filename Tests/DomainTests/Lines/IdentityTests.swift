import Testing

@testable import Domain

@Suite struct IdentityTests {
  @Test(
    "A version is written log, place and checksum",
    arguments: ["r4t8b1zc.s.17.0be1c2d4", "00000000.c.1.00000000", "zzzzzzzz.s.999999.ffffffff"])
  func version(text: String) { #expect(Version(text)?.text == text) }

  @Test(
    "What is no version is none",
    arguments: [
      "", "r4t8b1zc.s.17", "r4t8b1zc.s.0.0be1c2d4", "r4t8b1zc.s.-1.0be1c2d4",
      "r4t8b1zc.s.017.0be1c2d4", "r4t8b1zc.s.+1.0be1c2d4", "r4t8b1zc.s.17.0BE1C2D4",
      "r4t8b1zc.s.17.be1c2d4", "r4t8b1zc.x.17.0be1c2d4", "R4t8b1zc.s.17.0be1c2d4",
      "r4t8b1z.s.17.0be1c2d4", "r4t8b1zc.s.17.0be1c2d4.", "r4t8b1zc.s.17.0be1c2d4 ",
      "r4t8b1zc.s.99999999999999999999.0be1c2d4", "r4t8b1zc.s..0be1c2d4", "r4t8b1zc.s.17.+be1c2d4",
    ])
  func noVersion(text: String) { #expect(Version(text) == nil) }

  @Test("A log is a device and a scope")
  func log() {
    #expect(LogName("k7q2m9xw.s") == LogName(device: "k7q2m9xw", scope: .shared))
    #expect(LogName("k7q2m9xw.c")?.text == "k7q2m9xw.c")
  }

  @Test(
    "What is no log's name is none",
    arguments: [
      "", "k7q2m9xw", "k7q2m9xw.", "k7q2m9xw.x", "k7q2m9xw.s ", "k7q2m9xé.s", "K7q2m9xw.s",
      "../../ab.s", "k7q2m9xw/s", "k7q2m9xww.s",
    ])
  func noLog(text: String) { #expect(LogName(text) == nil) }

  @Test(
    "The place in an act is written id, part and count", arguments: ["a1:1/1", "x.y-z:4096/4096"])
  func act(text: String) { #expect(Act(text)?.text == text) }

  @Test(
    "What is no place in an act is none",
    arguments: [
      "", "a1", "a1:1", "a1:0/2", "a1:3/2", "a1:1/0", "a1:01/2", "a1:+1/2", "a1:1/2/3", "a1:b:1/2",
      ":1/2", "A:1/2", "a1:1/4097", "a1:-1/2", "a1: 1/2", "a1:1/99999999999999999999",
    ])
  func noAct(text: String) { #expect(Act(text) == nil) }

  @Test(
    "An id has letters, digits, dots and dashes", arguments: ["a", "0", "w3c5-20261004", "a.b"])
  func identifier(text: String) { #expect(Identifier.isValid(text)) }

  @Test(
    "What is no id is none",
    arguments: ["", ".", "..", "-a", ".a", "A", "a b", "a/b", "é", "a\n", "a_b"])
  func noIdentifier(text: String) { #expect(!Identifier.isValid(text)) }

  @Test("An id has 64 characters at most, and a fresh one is one")
  func lengths() {
    #expect(Identifier.isValid(String(repeating: "a", count: 64)))
    #expect(!Identifier.isValid(String(repeating: "a", count: 65)))
    var random = SeededRandom(seed: 1)
    let fresh = Identifier.fresh(using: &random)
    #expect(fresh.utf8.count == 10 && Identifier.isValid(fresh))
    #expect(Identifier.fresh(using: &random) != fresh)
  }
}
